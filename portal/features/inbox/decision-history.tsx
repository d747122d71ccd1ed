import { Stack, Text } from '@mantine/core';
import { client } from '../../lib/api.js';
import { useMe } from '../../lib/use-me.js';
import { usePaging } from '../../lib/use-paging.js';
import { type Column, DataTable } from '../../ui/tables/data-table.js';
import { Pager } from '../../ui/tables/pager.js';
import { PersonName } from '../../ui/person-name.js';
import { EmptyState } from '../../ui/feedback/empty-state.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { Status } from '../../ui/status.js';
import { RelativeTime } from '../../ui/relative-time.js';
import type { Request } from './send-decision.js';
import { TakeBack } from './take-back.js';

const query = { scope: 'decided', sort: '-updatedAt', limit: 50 } as const;

/** One's own decisions, the latest change first. */
export function DecisionHistory() {
  const { id } = useMe();
  const pages = usePaging(['get', '/api/v1/access-requests', query], (cursor) =>
    client.GET('/api/v1/access-requests', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  const columns: readonly Column<Request>[] = [
    { title: 'Requester', cell: ({ requester }) => <PersonName name={requester.displayName} note={requester.department} /> },
    { title: 'Approval flow', cell: ({ flowName }) => flowName },
    { title: 'My decision', cell: (request) => <DecisionOf userId={id} request={request} /> },
    { title: 'Status', cell: ({ status }) => <Status status={status} />, isMinor: true },
    { title: 'Action', isTitleHidden: true, isNarrow: true, cell: (request) => <TakeBack request={request} /> },
  ];
  return (
    <Stack>
      <QueryResult query={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title="No decisions yet">Requests that you approve or deny appear here.</EmptyState>
          ) : (
            <DataTable label="My decisions" rows={items} columns={columns} />
          )
        }
      </QueryResult>
      <Pager {...pages} />
    </Stack>
  );
}

function DecisionOf({ userId, request: { approval } }: { userId: string; request: Request }) {
  const own = approval.steps.flatMap((step) => step.approvers).find((one) => one.userId === userId && one.decision !== null);
  return (
    <Text size="sm">
      {own?.decision === 'denied' ? 'Denied' : 'Approved'} {own?.at && <RelativeTime at={own.at} />}
    </Text>
  );
}
