import { Button, Group, Kbd, Switch, Text } from '@mantine/core';
import type { Decision, Request } from './decisions.js';

type Props = {
  chosen: readonly Request[];
  onDecide: (decision: Decision, requests: readonly Request[]) => void;
  /** Single letters can be switched off, for whoever speaks to their computer (WCAG 2.1.4). */
  withKeys: boolean;
  onKeys: (withKeys: boolean) => void;
};

/** The keys of the inbox, and the decision on all that are picked. */
export function InboxBar({ chosen, onDecide, withKeys, onKeys }: Props) {
  const many = chosen.filter(({ allowedActions }) => allowedActions.includes('approve'));
  return (
    <Group justify="space-between">
      <Switch
        size="xs"
        visibleFrom="sm"
        checked={withKeys}
        onChange={(event) => onKeys(event.currentTarget.checked)}
        label={
          <Text size="xs" c="dimmed" component="span">
            Keys: <Kbd size="xs">j</Kbd> <Kbd size="xs">k</Kbd> move, <Kbd size="xs">a</Kbd> approve, <Kbd size="xs">d</Kbd> deny,{' '}
            <Kbd size="xs">Enter</Kbd> open
          </Text>
        }
      />
      {many.length > 0 && (
        <Group gap="xs">
          <Button size="xs" onClick={() => onDecide('approve', many)}>
            Approve {many.length}
          </Button>
          <Button size="xs" variant="default" onClick={() => onDecide('deny', many)}>
            Deny {many.length}
          </Button>
        </Group>
      )}
    </Group>
  );
}
