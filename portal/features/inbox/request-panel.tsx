import { Group, Stack, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Person } from '../../lib/use-people.js';
import { durationInWords } from '../../lib/duration-in-words.js';
import { exactTime } from '../../lib/relative-time.js';
import { ApprovalPath } from '../../ui/approval-path.js';
import { PersonName } from '../../ui/person-name.js';
import { SidePanel } from '../../ui/dialogs/side-panel.js';
import { Status } from '../../ui/status.js';
import { Countdown } from '../../ui/countdown.js';
import { RelativeTime } from '../../ui/relative-time.js';
import { reasonInWords } from '../../words/reason-words.js';
import { requestName } from '../../words/request-name.js';
import { DecisionButtons } from './decision-buttons.js';
import type { Decision, Request } from './send-decision.js';

type Props = {
  request: Request;
  people: ReadonlyMap<string, Person>;
  onDecide: (decision: Decision) => void;
  onClose: () => void;
  /** Shown in front of the panel. */
  children: ReactNode;
};

/** The details of a request that an approver may see, and the decision. */
export function RequestPanel({ request, people, onDecide, onClose, children }: Props) {
  const { requester, approval, justification } = request;
  return (
    <SidePanel title={requestName(request)} onClose={onClose}>
      <Stack>
        <Table variant="vertical" withRowBorders={false}>
          <Table.Tbody>
            <Fact name="Requester">
              <PersonName name={requester.displayName} note={requester.department} />
            </Fact>
            <Fact name="Requested">
              <RelativeTime at={request.createdAt} /> · {exactTime(request.createdAt)}
            </Fact>
            <Fact name="Duration">{durationInWords(request.requestedDuration)}</Fact>
            <Fact name="Status">
              <Status status={request.status} />
            </Fact>
            <Fact name="Expires">
              <Countdown until={request.pendingUntil} />
            </Fact>
            <Fact name="Justification">
              <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
                {justification === '' ? 'No justification provided' : justification}
              </Text>
            </Fact>
          </Table.Tbody>
        </Table>
        {request.reason && <Text size="sm">{reasonInWords(request.reason)}</Text>}
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
