import { Group, Stack, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Person } from '../../lib/people.js';
import { durationInWords, exactly } from '../../lib/time.js';
import { ApprovalPath } from '../../ui/approval-path.js';
import { PersonName } from '../../ui/person-name.js';
import { SidePanel } from '../../ui/dialogs/side-panel.js';
import { Status } from '../../ui/status.js';
import { RelativeTime } from '../../ui/relative-time.js';
import { DecisionButtons } from './decision-buttons.js';
import { type Decision, nameOf, type Request } from './decisions.js';

type Props = {
  request: Request;
  people: ReadonlyMap<string, Person>;
  onDecide: (decision: Decision) => void;
  onClose: () => void;
  /** What stands before the panel. */
  children: ReactNode;
};

/** All that an approver may know of a request, and the decision. */
export function RequestPanel({ request, people, onDecide, onClose, children }: Props) {
  const { requester, approval, justification } = request;
  return (
    <SidePanel title={nameOf(request)} onClose={onClose}>
      <Stack>
        <Table variant="vertical" withRowBorders={false}>
          <Table.Tbody>
            <Fact name="Requester">
              <PersonName name={requester.displayName} note={requester.department} />
            </Fact>
            <Fact name="Asked">
              <RelativeTime at={request.createdAt} />, on {exactly(request.createdAt)}
            </Fact>
            <Fact name="For how long">{durationInWords(request.requestedDuration)}</Fact>
            <Fact name="Status">
              <Status status={request.status} />
            </Fact>
            <Fact name="Undecided, it expires">
              <RelativeTime at={request.pendingUntil} />
            </Fact>
            <Fact name="Why">
              <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
                {justification === '' ? 'No reason given' : justification}
              </Text>
            </Fact>
          </Table.Tbody>
        </Table>
        {request.reason && <Text size="sm">{request.reason.message}</Text>}
        <ApprovalPath steps={approval.steps} requirement={approval.requirement} people={people} />
        <Group gap="xs">
          <DecisionButtons request={request} onDecide={onDecide} />
        </Group>
      </Stack>
      {children}
    </SidePanel>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <Table.Tr>
    <Table.Th w={170}>{name}</Table.Th>
    <Table.Td>{children}</Table.Td>
  </Table.Tr>
);
