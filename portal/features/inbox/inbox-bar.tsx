import { Button, Group, Kbd, Text } from '@mantine/core';
import type { Decision, Request } from './decisions.js';

type Props = { chosen: readonly Request[]; onDecide: (decision: Decision, requests: readonly Request[]) => void };

/** The keys of the inbox, and the decision on all that are picked. */
export function InboxBar({ chosen, onDecide }: Props) {
  const many = chosen.filter(({ allowedActions }) => allowedActions.includes('approve'));
  return (
    <Group justify="space-between">
      <Text size="xs" c="dimmed" visibleFrom="sm">
        <Kbd size="xs">j</Kbd> <Kbd size="xs">k</Kbd> move, <Kbd size="xs">a</Kbd> approve, <Kbd size="xs">d</Kbd> deny,{' '}
        <Kbd size="xs">Enter</Kbd> open
      </Text>
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
