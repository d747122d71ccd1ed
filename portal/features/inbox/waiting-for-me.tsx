import { Stack } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { client } from '../../lib/api.js';
import { usePeople } from '../../lib/use-people.js';
import { useInfiniteList } from '../../lib/use-infinite-list.js';
import { ShowMore } from '../../ui/tables/show-more.js';
import { EmptyState } from '../../ui/feedback/empty-state.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { LiveRegion } from '../../ui/feedback/live-region.js';
import { DecideDialog, type PlannedDecision } from './decide-dialog.js';
import type { Decision, Request } from './send-decision.js';
import { InboxBar } from './inbox-bar.js';
import { RequestCard } from './request-card.js';
import { RequestPanel } from './request-panel.js';
import { cardNear, useCardKeys } from './use-card-keys.js';
import { useSelection } from './use-selection.js';

const query = { scope: 'assigned', sort: 'createdAt', limit: 50 } as const;

/** Requests that wait for one's decision, the oldest first; one or many are decided at once. */
export function WaitingForMe() {
  const pages = useInfiniteList(['get', '/api/v1/access-requests', query], (cursor) =>
    client.GET('/api/v1/access-requests', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  const items = pages.items ?? [];
  const people = usePeople(items.flatMap(decidersOf));
  const { selected, toggle, clear } = useSelection();
  const [opened, setOpened] = useState<Request>();
  const [planned, setPlanned] = useState<PlannedDecision & { place: number }>();
  const [message, setMessage] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const [withKeys, setWithKeys] = useLocalStorage({ key: 'doorward.inbox.keys', defaultValue: true, getInitialValueInEffect: false });

  const byId = (id: string) => items.find((one) => one.id === id);
  const decide = (decision: Decision, requests: readonly (Request | undefined)[]) => {
    const decidable = requests.filter((one) => one !== undefined).filter(({ allowedActions }) => allowedActions.includes(decision));
    const [first] = decidable;
    if (first) setPlanned({ decision, requests: decidable, place: items.indexOf(first) });
  };
  useCardKeys(list, withKeys, {
    a: (id) => decide('approve', [byId(id)]),
    d: (id) => decide('deny', [byId(id)]),
    Enter: (id) => setOpened(byId(id)),
  });
  const done = (sentence: string) => {
    setPlanned(undefined);
    setOpened(undefined);
    clear();
    setMessage(sentence);
  };
  const dialog = planned && (
    <DecideDialog
      {...planned}
      onClose={() => setPlanned(undefined)}
      onDone={done}
      focusElsewhere={() => cardNear(list.current, planned.place)}
    />
  );
  return (
    <Stack ref={list}>
      <LiveRegion>{message}</LiveRegion>
      {items.length > 0 && (
        <InboxBar selected={items.filter(({ id }) => selected.has(id))} onDecide={decide} withKeys={withKeys} onKeys={setWithKeys} />
      )}
      <QueryResult query={{ ...pages, data: pages.items }}>
        {(shown) =>
          shown.length === 0 ? (
            <EmptyState title="No requests waiting for you">New requests appear here automatically.</EmptyState>
          ) : (
            shown.map((request) => (
              <RequestCard
                key={request.id}
                request={request}
                people={people}
                isSelected={selected.has(request.id)}
                onSelect={() => toggle(request.id)}
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
