import { Alert, List } from '@mantine/core';
import type { Flow } from '../use-flow.js';

/** Lists what the flow refers to and the directory no longer has (R20). */
export function AttentionNotice({ flow }: { flow: Flow | undefined }) {
  if (!flow || flow.needsAttention.length === 0) return null;
  return (
    <Alert color="yellow" title="This flow needs attention">
      <List size="sm">
        {flow.needsAttention.map(({ message }) => (
          <List.Item key={message}>{message}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
