import { Button, Group, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { api, client, type Shapes } from '../../lib/api.js';
import { usePaging } from '../../lib/use-paging.js';
import { Pager } from '../../ui/tables/pager.js';
import { EmptyState } from '../../ui/feedback/empty-state.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { LiveRegion } from '../../ui/feedback/live-region.js';
import { APPROVAL_FILTER_WORDS } from '../../words/approval-type-words.js';
import { VERB_WORDS } from '../../words/verb-words.js';
import { ActionDialog, type PlannedAction } from './action-dialog.js';
import { BULK_ACTIONS } from './send-action.js';
import { filtersIn, filtersSet, PAGE_SIZES, queryOf } from './queue-filters.js';
import { QueueTable } from './queue-table.js';
import { QueueToolbar } from './queue-toolbar.js';
import { useAddress } from './use-address.js';
import { useColumns } from './use-columns.js';

type Request = Shapes['AccessRequest'];

/** Requests that wait for administrators or for other approvers (R70). */
export function RequestQueue() {
  const { search, change, show } = useAddress();
  const filters = filtersIn(search);
  const { shown: columns, show: showColumns } = useColumns();
  const query = { ...queryOf(filters), limit: filters.limit };
  const pages = usePaging(['get', '/api/v1/access-requests', query], (cursor) =>
    client.GET('/api/v1/access-requests', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [planned, setPlanned] = useState<PlannedAction>();
  const [message, setMessage] = useState('');
  const items = pages.items ?? [];
  return (
    <Stack gap="sm">
      <LiveRegion>{message}</LiveRegion>
      <DeciderFilter
        who={filters.who}
        onChange={(who) => change({ who: who === 'administrator' ? undefined : who, approval: undefined })}
      />
      <QueueToolbar filters={filters} onChange={change} columns={columns} onColumns={showColumns} />
      <BulkActions selected={items.filter(({ id }) => selected.has(id))} onAct={setPlanned} />
      <QueryResult query={{ ...pages, data: pages.items }}>
        {(requests) =>
          requests.length === 0 ? (
            <NoRequests isFiltered={filtersSet(filters) > 0 || filters.q !== undefined} />
          ) : (
            <QueueTable
              requests={requests}
              columns={columns}
              sort={filters.sort}
              onSort={(sort) => change({ sort: sort === '-createdAt' ? undefined : sort })}
              selected={selected}
              onSelect={setSelected}
              onOpen={show}
            />
          )
        }
      </QueryResult>
      <Group justify="space-between">
        <Pager {...pages} />
        <NativeSelect
          size="xs"
          ml="auto"
          aria-label="Requests per page"
          data={PAGE_SIZES.map((size) => ({ value: size, label: `${size} per page` }))}
          value={String(filters.limit)}
          onChange={({ currentTarget: { value } }) => change({ limit: value === PAGE_SIZES[0] ? undefined : value })}
        />
      </Group>
      {planned && (
        <ActionDialog
          {...planned}
          onClose={(sentence) => {
            setPlanned(undefined);
            if (sentence === undefined) return;
            setSelected(new Set());
            setMessage(sentence);
          }}
        />
      )}
    </Stack>
  );
}

function DeciderFilter({ who, onChange }: { who: string; onChange: (who: string) => void }) {
  const { data } = api.useQuery('get', '/api/v1/overview');
  const counted = (word: string, count: number | undefined) => (count === undefined ? word : `${word} (${String(count)})`);
  return (
    <Group>
      <SegmentedControl
        size="xs"
        aria-label="Approver"
        value={who}
        onChange={onChange}
        data={[
          { value: 'administrator', label: counted(APPROVAL_FILTER_WORDS.administrator, data?.queue.administrator) },
          { value: 'others', label: counted(APPROVAL_FILTER_WORDS.others, data?.queue.others) },
          { value: 'all', label: 'All' },
        ]}
      />
    </Group>
  );
}

/** The actions on the selected requests; each button counts the requests that allow it. */
function BulkActions({ selected, onAct }: { selected: readonly Request[]; onAct: (planned: PlannedAction) => void }) {
  if (selected.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label="Bulk actions">
      <Text size="sm" role="status">
        {selected.length} selected
      </Text>
      {BULK_ACTIONS.map((action) => {
        const requests = selected.filter(({ allowedActions }) => allowedActions.includes(action));
        return (
          requests.length > 0 && (
            <Button
              key={action}
              size="xs"
              variant={action === 'approve' ? 'filled' : 'default'}
              onClick={() => onAct({ action, requests })}
            >
              {VERB_WORDS[action].verb} ({requests.length})
            </Button>
          )
        );
      })}
    </Group>
  );
}

function NoRequests({ isFiltered }: { isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState title="No requests match these filters">Clear a filter, or switch to All.</EmptyState>
  ) : (
    <EmptyState title="No requests waiting">New requests appear here automatically.</EmptyState>
  );
}
