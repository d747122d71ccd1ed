import { List, Stack, Text } from '@mantine/core';
import { useGroupNames } from '../../../lib/use-group-names.js';
import { durationInWords } from '../../../lib/duration-in-words.js';
import { ApprovalPath } from '../../../ui/approval-path.js';
import { openRequestCount } from '../open-requests-in.js';
import { usePathSteps } from '../use-path-steps.js';
import type { Flow } from '../use-flow.js';

/** The details of a flow: who sees it, how long access lasts, and who approves. */
export function FlowDetails({ flow }: { flow: Flow }) {
  const nameOf = useGroupNames(flow.visibleToGroupIds);
  const { approval } = flow;
  const steps = usePathSteps(approval.type === 'automatic' ? [] : approval.approvers);
  const seenBy = flow.visibleToGroupIds.map(nameOf).join(', ');
  return (
    <Stack gap="xs" py="xs">
      {flow.needsAttention.length > 0 && (
        <List size="sm">
          {flow.needsAttention.map(({ message }) => (
            <List.Item key={message}>{message}</List.Item>
          ))}
        </List>
      )}
      {flow.description && <Text size="sm">{flow.description}</Text>}
      <Text size="sm">
        <b>Visible to</b> {seenBy === '' ? 'no one' : seenBy}
      </Text>
      <Text size="sm">
        <b>Duration</b> {durationsInWords(flow)}
      </Text>
      <Text size="sm">
        <b>Version</b> {flow.version}, with {openRequestCount(flow.openRequests)} and {activeGrantCount(flow.activeGrants)}
      </Text>
      <ApprovalPath steps={steps} requirement={approval.type === 'manual' ? approval.requirement : null} />
    </Stack>
  );
}

const activeGrantCount = (count: number): string => `${String(count)} active grant${count === 1 ? '' : 's'}`;

function durationsInWords(flow: Flow): string {
  if (flow.kind === 'device_admin') return flow.sessionDurations.map(durationInWords).join(', ');
  if (flow.timedAccess.mode === 'none') return durationInWords(null);
  return (flow.timedAccess.mode === 'fixed' ? [flow.timedAccess.duration] : flow.timedAccess.durations).map(durationInWords).join(', ');
}
