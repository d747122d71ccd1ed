import { Button, Card, Checkbox, Group, Kbd, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { client, type Shapes } from '../../lib/api.js';
import { type Person, usePeople } from '../../lib/people.js';
import { durationInWords } from '../../lib/time.js';
import { usePages } from '../../lib/use-pages.js';
import { ApprovalPath } from '../../ui/approval-path.js';
import { More } from '../../ui/more.js';
import { PersonName } from '../../ui/person-name.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { When } from '../../ui/when.js';
import { DecideDialog, type Decision } from './decide-dialog.js';

type Request = Shapes['AccessRequest'];
const query = { scope: 'assigned', sort: 'createdAt', limit: 50 } as const;

/** What waits for one's decision, the oldest first; one or many are decided at once. */
export function WaitingForMe() {
  const pages = usePages(['get', '/api/v1/access-requests', query], (cursor) =>
    client.GET('/api/v1/access-requests', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  const items = pages.items ?? [];
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [deciding, setDeciding] = useState<{ decision: Decision; requests: Request[] }>();
  const [told, setTold] = useState('');
  const cards = useRef(new Map<string, HTMLElement>());
  const people = usePeople(items.flatMap(decidersOf));

  const focusBy = (step: 1 | -1) => {
    const at = items.findIndex(({ id }) => cards.current.get(id)?.contains(document.activeElement));
    const next = items[Math.min(items.length - 1, Math.max(0, at + step))];
    if (next) cards.current.get(next.id)?.focus();
  };
  const focused = () => items.find(({ id }) => cards.current.get(id)?.contains(document.activeElement));
  const decide = (decision: Decision) => {
    const one = focused();
    if (one?.allowedActions.includes(decision)) setDeciding({ decision, requests: [one] });
  };
  useHotkeys([
    ['j', () => focusBy(1)],
    ['k', () => focusBy(-1)],
    ['a', () => decide('approve')],
    ['d', () => decide('deny')],
  ]);

  const chosen = items.filter(({ id, allowedActions }) => picked.has(id) && allowedActions.includes('approve'));
  const toggle = (id: string) =>
    setPicked((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])));
  return (
    <Stack>
      <VisuallyHidden role="status" aria-live="polite">
        {told}
      </VisuallyHidden>
      {items.length > 0 && (
        <Group justify="space-between">
          <Text size="xs" c="dimmed" visibleFrom="sm">
            <Kbd size="xs">j</Kbd> <Kbd size="xs">k</Kbd> move, <Kbd size="xs">a</Kbd> approve, <Kbd size="xs">d</Kbd> deny
          </Text>
          {chosen.length > 0 && (
            <Group gap="xs">
              <Button size="xs" onClick={() => setDeciding({ decision: 'approve', requests: chosen })}>
                Approve {chosen.length}
              </Button>
              <Button size="xs" variant="default" onClick={() => setDeciding({ decision: 'deny', requests: chosen })}>
                Deny {chosen.length}
              </Button>
            </Group>
          )}
        </Group>
      )}
      <Loaded query={{ ...pages, data: pages.items }}>
        {(shown) =>
          shown.length === 0 ? (
            <Empty title="Nothing waits for you">What you have to decide appears here by itself.</Empty>
          ) : (
            shown.map((request) => (
              <Waiting
                key={request.id}
                request={request}
                people={people}
                isPicked={picked.has(request.id)}
                onPick={() => toggle(request.id)}
                onDecide={(decision) => setDeciding({ decision, requests: [request] })}
                card={(element) => {
                  if (element) cards.current.set(request.id, element);
                  else cards.current.delete(request.id);
                }}
              />
            ))
          )
        }
      </Loaded>
      <More {...pages} />
      {deciding && (
        <DecideDialog
          {...deciding}
          onClose={(sentence) => {
            setDeciding(undefined);
            setPicked(new Set());
            if (sentence !== undefined) setTold(sentence);
          }}
        />
      )}
    </Stack>
  );
}

const decidersOf = ({ approval }: Request): string[] =>
  approval.steps.flatMap((step) => step.approvers.filter((one) => one.decision !== null).map((one) => one.userId));

type CardProps = {
  request: Request;
  people: ReadonlyMap<string, Person>;
  isPicked: boolean;
  onPick: () => void;
  onDecide: (decision: Decision) => void;
  card: (element: HTMLElement | null) => void;
};

function Waiting({ request, people, isPicked, onPick, onDecide, card }: CardProps) {
  const { requester, flowName, allowedActions, justification, approval } = request;
  const what = `${requester.displayName} asks for ${flowName}`;
  return (
    <Card withBorder bg="var(--dw-surface)" padding="md" component="article" tabIndex={0} ref={card} aria-label={what}>
      <Group align="flex-start" wrap="nowrap">
        {allowedActions.includes('approve') && <Checkbox checked={isPicked} onChange={onPick} aria-label={`Select: ${what}`} mt={4} />}
        <Stack gap="xs" flex={1} miw={0}>
          <Group justify="space-between">
            <Title order={2} size="h5">
              {flowName}
            </Title>
            <Group gap="md">
              <Status status={request.status} />
              <Text size="sm" c="dimmed">
                <When at={request.createdAt} />
              </Text>
            </Group>
          </Group>
          <Group gap="lg">
            <PersonName name={requester.displayName} note={requester.department} />
            <Text size="sm">{durationInWords(request.requestedDuration)}</Text>
          </Group>
          {justification !== '' && (
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              “{justification}”
            </Text>
          )}
          {request.reason && <Text size="sm">{request.reason.message}</Text>}
          <ApprovalPath steps={approval.steps} requirement={approval.requirement} people={people} />
          <Group gap="xs">
            {allowedActions.includes('approve') && (
              <Button size="xs" onClick={() => onDecide('approve')} aria-label={`Approve: ${what}`}>
                Approve
              </Button>
            )}
            {allowedActions.includes('deny') && (
              <Button size="xs" variant="default" onClick={() => onDecide('deny')} aria-label={`Deny: ${what}`}>
                Deny
              </Button>
            )}
          </Group>
        </Stack>
      </Group>
    </Card>
  );
}
