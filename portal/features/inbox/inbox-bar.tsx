import { Button, Group, Kbd, Switch, Text } from '@mantine/core';
import type { Decision, Request } from './send-decision.js';

type Props = {
  selected: readonly Request[];
  onDecide: (decision: Decision, requests: readonly Request[]) => void;
  /** Single-letter shortcuts can be turned off, for people who use speech input (WCAG 2.1.4). */
  withKeys: boolean;
  onKeys: (withKeys: boolean) => void;
};

/** The keyboard shortcuts of the inbox, and the decision on all selected requests. */
export function InboxBar({ selected, onDecide, withKeys, onKeys }: Props) {
  const decidable = selected.filter(({ allowedActions }) => allowedActions.includes('approve'));
  return (
    <Group justify="space-between">
      <Switch
        size="xs"
        visibleFrom="sm"
        checked={withKeys}
        onChange={(event) => onKeys(event.currentTarget.checked)}
        label={
          <Text size="xs" c="dimmed" component="span">
            Keyboard shortcuts: <Kbd size="xs">j</Kbd> <Kbd size="xs">k</Kbd> move, <Kbd size="xs">a</Kbd> approve, <Kbd size="xs">d</Kbd>{' '}
            deny, <Kbd size="xs">Enter</Kbd> open
          </Text>
        }
      />
      {decidable.length > 0 && (
        <Group gap="xs">
          <Button size="xs" onClick={() => onDecide('approve', decidable)}>
            Approve ({decidable.length})
          </Button>
          <Button size="xs" variant="default" onClick={() => onDecide('deny', decidable)}>
            Deny ({decidable.length})
          </Button>
        </Group>
      )}
    </Group>
  );
}
