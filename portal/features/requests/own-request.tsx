import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { usePeople } from '../../lib/use-people.js';
import { durationInWords } from '../../lib/duration-in-words.js';
import { ApprovalPath } from '../../ui/approval-path.js';
import { Status } from '../../ui/status.js';
import { Countdown } from '../../ui/countdown.js';
import { RelativeTime } from '../../ui/relative-time.js';
import { reasonInWords } from '../../words/reason-words.js';
import type { OwnVerb } from './own-action-dialog.js';

type Request = Shapes['AccessRequest'];

type Props = { request: Request; onAct: (verb: OwnVerb) => void; onAgain: () => void };

/** One of one's own requests: its status, and the available actions. */
export function OwnRequest({ request, onAct, onAgain }: Props) {
  const { allowedActions, approval, status } = request;
  const people = usePeople(
    approval.steps.flatMap((step) => step.approvers.filter((one) => one.decision !== null).map((one) => one.userId)),
  );
  const isOver = ['ended', 'denied', 'cancelled', 'expired'].includes(status);
  return (
    <Card withBorder bg="var(--dw-surface)" padding="md" component="article" aria-label={request.flowName}>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Stack gap={2}>
            <Title order={2} size="h5">
              {request.flowName}
            </Title>
            <Text size="sm" c="dimmed">
              Requested <RelativeTime at={request.createdAt} /> · {durationInWords(request.requestedDuration)}
            </Text>
          </Stack>
          <Status status={status} />
        </Group>
        <TimeLeft request={request} />
        {request.reason && <Text size="sm">{reasonInWords(request.reason)}</Text>}
        {approval.steps.length > 0 && <ApprovalPath steps={approval.steps} requirement={approval.requirement} people={people} />}
        <Group gap="xs">
          {allowedActions.includes('cancel') && (
            <Button size="xs" variant="default" onClick={() => onAct('cancel')} aria-label={`Withdraw request for ${request.flowName}`}>
              Withdraw
            </Button>
          )}
          {allowedActions.includes('end') && (
            <Button size="xs" variant="default" onClick={() => onAct('end')} aria-label={`Give up access to ${request.flowName}`}>
              Give up access
            </Button>
          )}
          {isOver && (
            <Button size="xs" variant="subtle" onClick={onAgain} aria-label={`Request again: ${request.flowName}`}>
              Request again
            </Button>
          )}
        </Group>
      </Stack>
    </Card>
  );
}

function TimeLeft({ request: { status, grant } }: { request: Request }) {
  if (!grant) return null;
  if (status !== 'active')
    return grant.endedAt ? (
      <Text size="sm">
        Access ended <RelativeTime at={grant.endedAt} />.
      </Text>
    ) : null;
  return grant.expiresAt ? (
    <Text size="sm" role="timer">
      Access through <b>{grant.groupName}</b> ends <Countdown until={grant.expiresAt} />.
    </Text>
  ) : (
    <Text size="sm">
      Permanent access through <b>{grant.groupName}</b>.
    </Text>
  );
}
