import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { client, type Shapes } from '../../lib/api.js';
import { usePeople } from '../../lib/people.js';
import { durationInWords } from '../../lib/time.js';
import { usePages } from '../../lib/use-pages.js';
import { ApprovalPath } from '../../ui/approval-path.js';
import { More } from '../../ui/more.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { When } from '../../ui/when.js';
import { OwnAction, type OwnVerb } from './own-action.js';

type Request = Shapes['AccessRequest'];
const query = { scope: 'mine', limit: 25 } as const;

/** What one has asked for, newest first, and how it stands (R73). */
export function MyRequests() {
  const navigate = useNavigate();
  const pages = usePages(['get', '/api/v1/access-requests', query], (cursor) =>
    client.GET('/api/v1/access-requests', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  const [doing, setDoing] = useState<{ verb: OwnVerb; request: Request }>();
  const toCatalog = () => void navigate({ to: '/requests', search: { tab: 'resources' } });
  return (
    <Stack>
      <Loaded query={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Empty
              title="You have not asked for anything yet"
              action={
                <Button onClick={toCatalog} leftSection={<IconPlus size={16} aria-hidden />}>
                  See what there is
                </Button>
              }
            />
          ) : (
            <Stack gap="sm">
              {items.map((request) => (
                <OwnRequest key={request.id} request={request} onAct={(verb) => setDoing({ verb, request })} onAgain={toCatalog} />
              ))}
            </Stack>
          )
        }
      </Loaded>
      <More {...pages} />
      {doing && <OwnAction {...doing} onClose={() => setDoing(undefined)} />}
    </Stack>
  );
}

function OwnRequest({ request, onAct, onAgain }: { request: Request; onAct: (verb: OwnVerb) => void; onAgain: () => void }) {
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
              asked <When at={request.createdAt} />, {durationInWords(request.requestedDuration)}
            </Text>
          </Stack>
          <Status status={status} />
        </Group>
        <TimeLeft request={request} />
        {request.reason && <Text size="sm">{request.reason.message}</Text>}
        {approval.steps.length > 0 && <ApprovalPath steps={approval.steps} requirement={approval.requirement} people={people} />}
        <Group gap="xs">
          {allowedActions.includes('cancel') && (
            <Button size="xs" variant="default" onClick={() => onAct('cancel')}>
              Withdraw
            </Button>
          )}
          {allowedActions.includes('end') && (
            <Button size="xs" variant="default" onClick={() => onAct('end')}>
              Give up access
            </Button>
          )}
          {isOver && (
            <Button size="xs" variant="subtle" onClick={onAgain}>
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
        Access ended <When at={grant.endedAt} />.
      </Text>
    ) : null;
  return grant.expiresAt ? (
    <Text size="sm" role="timer">
      Access through <b>{grant.groupName}</b> ends <When at={grant.expiresAt} />.
    </Text>
  ) : (
    <Text size="sm">
      Access through <b>{grant.groupName}</b>, without an end.
    </Text>
  );
}
