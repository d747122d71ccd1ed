import { Stack } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { client } from '../../lib/api.js';
import { usePeople } from '../../lib/people.js';
import { usePages } from '../../lib/use-pages.js';
import { ShowMore } from '../../ui/tables/show-more.js';
import { EmptyState } from '../../ui/feedback/empty-state.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { LiveRegion } from '../../ui/feedback/live-region.js';
import { DecideDialog, type Deciding } from './decide-dialog.js';
import type { Decision, Request } from './decisions.js';
import { InboxBar } from './inbox-bar.js';
import { RequestCard } from './request-card.js';
import { RequestPanel } from './request-panel.js';
import { cardNear, useCardKeys } from './use-card-keys.js';
import { usePicked } from './use-picked.js';

const query = { scope: 'assigned', sort: 'createdAt', limit: 50 } as const;

/** What waits for one's decision, the oldest first; one or many are decided at once. */
export function WaitingForMe() {
  const pages = usePages(['get', '/api/v1/access-requests', query], (cursor) =>
    client.GET('/api/v1/access-requests', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  const items = pages.items ?? [];
  const people = usePeople(items.flatMap(decidersOf));
  const { picked, pick, pickNone } = usePicked();
  const [opened, setOpened] = useState<Request>();
  const [deciding, setDeciding] = useState<Deciding & { place: number }>();
  const [told, setTold] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const [withKeys, setWithKeys] = useLocalStorage({ key: 'doorward.inbox.keys', defaultValue: true, getInitialValueInEffect: false });

  const byId = (id: string) => items.find((one) => one.id === id);
  const decide = (decision: Decision, requests: readonly (Request | undefined)[]) => {
    const able = requests.filter((one) => one !== undefined).filter(({ allowedActions }) => allowedActions.includes(decision));
    const [first] = able;
    if (first) setDeciding({ decision, requests: able, place: items.indexOf(first) });
  };
  useCardKeys(list, withKeys, {
    a: (id) => decide('approve', [byId(id)]),
    d: (id) => decide('deny', [byId(id)]),
    Enter: (id) => setOpened(byId(id)),
  });
  const done = (sentence: string) => {
    setDeciding(undefined);
    setOpened(undefined);
    pickNone();
    setTold(sentence);
  };
  const dialog = deciding && (
    <DecideDialog
      {...deciding}
      onClose={() => setDeciding(undefined)}
      onDone={done}
      focusElsewhere={() => cardNear(list.current, deciding.place)}
    />
  );
  return (
    <Stack ref={list}>
      <LiveRegion>{told}</LiveRegion>
      {items.length > 0 && (
        <InboxBar chosen={items.filter(({ id }) => picked.has(id))} onDecide={decide} withKeys={withKeys} onKeys={setWithKeys} />
      )}
      <QueryResult query={{ ...pages, data: pages.items }}>
        {(shown) =>
          shown.length === 0 ? (
            <EmptyState title="Nothing waits for you">What you have to decide appears here by itself.</EmptyState>
          ) : (
            shown.map((request) => (
              <RequestCard
                key={request.id}
                request={request}
                people={people}
                isPicked={picked.has(request.id)}
                onPick={() => pick(request.id)}
                onOpen={() => setOpened(request)}
                onDecide={(decision) => decide(decision, [request])}
              />
            ))
          )
        }
      </QueryResult>
      <ShowMore {...pages} />
      {opened ? (
        <RequestPanel
          request={byId(opened.id) ?? opened}
          people={people}
          onDecide={(decision) => decide(decision, [byId(opened.id)])}
          onClose={() => setOpened(undefined)}
        >
          {dialog}
        </RequestPanel>
      ) : (
        dialog
      )}
    </Stack>
  );
}

const decidersOf = ({ approval }: Request): string[] =>
  approval.steps.flatMap((step) => step.approvers.filter((one) => one.decision !== null).map((one) => one.userId));
