import { Button, Card, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import type { Person } from '../../lib/use-people.js';
import { durationInWords } from '../../lib/duration-in-words.js';
import { ApprovalPath } from '../../ui/approval-path.js';
import { PersonName } from '../../ui/person-name.js';
import { Status } from '../../ui/status.js';
import { RelativeTime } from '../../ui/relative-time.js';
import { reasonInWords } from '../../words/reason-words.js';
import { requestName } from '../../words/request-name.js';
import { DecisionButtons } from './decision-buttons.js';
import type { Decision, Request } from './send-decision.js';

type Props = {
  request: Request;
  people: ReadonlyMap<string, Person>;
  isSelected: boolean;
  onSelect: () => void;
  onOpen: () => void;
  onDecide: (decision: Decision) => void;
};

/** One waiting request. Keyboard shortcuts act on the card that has the focus. */
export function RequestCard({ request, people, isSelected, onSelect, onOpen, onDecide }: Props) {
  const { requester, flowName, allowedActions, justification, approval } = request;
  const name = requestName(request);
  return (
    <Card
      withBorder
      bg="var(--dw-surface)"
      padding="md"
      component="article"
      tabIndex={0}
      data-request={request.id}
      aria-label={name}
      aria-keyshortcuts="j k a d Enter"
    >
      <Group align="flex-start" wrap="nowrap">
        {allowedActions.includes('approve') && <Checkbox checked={isSelected} onChange={onSelect} aria-label={`Select ${name}`} mt={4} />}
        <Stack gap="xs" flex={1} miw={0}>
          <Group justify="space-between">
            <Title order={2} size="h5">
              {flowName}
            </Title>
            <Group gap="md">
              <Status status={request.status} />
              <Text size="sm" c="dimmed">
                <RelativeTime at={request.createdAt} />
              </Text>
            </Group>
          </Group>
          <Group gap="lg">
            <PersonName name={requester.displayName} note={requester.department} />
            <Text size="sm">{durationInWords(request.requestedDuration)}</Text>
          </Group>
          {justification !== '' && (
            <Text size="sm" lineClamp={4} style={{ overflowWrap: 'anywhere' }}>
              “{justification}”
            </Text>
          )}
          {request.reason && <Text size="sm">{reasonInWords(request.reason)}</Text>}
          <ApprovalPath steps={approval.steps} requirement={approval.requirement} people={people} />
          <Group gap="xs">
            <DecisionButtons request={request} onDecide={onDecide} />
            <Button size="xs" variant="subtle" onClick={onOpen} aria-label={`Open ${name}`}>
              Open
            </Button>
          </Group>
        </Stack>
      </Group>
    </Card>
  );
}
