import { Button, Group, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { api, client, type Shapes } from '../../lib/api.js';
import { usePaging } from '../../lib/use-paging.js';
import { Pager } from '../../ui/tables/pager.js';
import { EmptyState } from '../../ui/feedback/empty-state.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { LiveRegion } from '../../ui/feedback/live-region.js';
import { ActDialog, type Acting } from './act-dialog.js';
import { ACT_WORDS, BULK_VERBS } from './acts.js';
import { filtersIn, filtersSet, PAGE_SIZES, queryOf } from './queue-filters.js';
import { QueueTable } from './queue-table.js';
import { QueueToolbar } from './queue-toolbar.js';
import { useAddress } from './use-address.js';
import { useColumns } from './use-columns.js';

type Request = Shapes['AccessRequest'];

/** What waits for administrators, and what others decide (R70). */
export function RequestQueue() {
  const { search, change, show } = useAddress();
  const filters = filtersIn(search);
  const { shown: columns, show: showColumns } = useColumns();
  const query = { ...queryOf(filters), limit: filters.limit };
  const pages = usePaging(['get', '/api/v1/access-requests', query], (cursor) =>
    client.GET('/api/v1/access-requests', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [acting, setActing] = useState<Acting>();
  const [told, setTold] = useState('');
  const items = pages.items ?? [];
  return (
    <Stack gap="sm">
      <LiveRegion>{told}</LiveRegion>
      <WhoDecides who={filters.who} onChange={(who) => change({ who: who === 'administrator' ? undefined : who, approval: undefined })} />
      <QueueToolbar filters={filters} onChange={change} columns={columns} onColumns={showColumns} />
      <BulkActs picked={items.filter(({ id }) => picked.has(id))} onAct={setActing} />
      <QueryResult query={{ ...pages, data: pages.items }}>
        {(requests) =>
          requests.length === 0 ? (
            <Nothing isFiltered={filtersSet(filters) > 0 || filters.q !== undefined} />
          ) : (
            <QueueTable
              requests={requests}
              columns={columns}
              sort={filters.sort}
              onSort={(sort) => change({ sort: sort === '-createdAt' ? undefined : sort })}
              picked={picked}
              onPick={setPicked}
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
          aria-label="Requests a page"
          data={PAGE_SIZES.map((size) => ({ value: size, label: `${size} a page` }))}
          value={String(filters.limit)}
          onChange={({ currentTarget: { value } }) => change({ limit: value === PAGE_SIZES[0] ? undefined : value })}
        />
      </Group>
      {acting && (
        <ActDialog
          {...acting}
          onClose={(sentence) => {
            setActing(undefined);
            if (sentence === undefined) return;
            setPicked(new Set());
            setTold(sentence);
          }}
        />
      )}
    </Stack>
  );
}

function WhoDecides({ who, onChange }: { who: string; onChange: (who: string) => void }) {
  const { data } = api.useQuery('get', '/api/v1/overview');
  const counted = (word: string, count: number | undefined) => (count === undefined ? word : `${word} (${String(count)})`);
  return (
    <Group>
      <SegmentedControl
        size="xs"
        aria-label="Who decides"
        value={who}
        onChange={onChange}
        data={[
          { value: 'administrator', label: counted('Administrator', data?.queue.administrator) },
          { value: 'others', label: counted('Others', data?.queue.others) },
          { value: 'all', label: 'All' },
        ]}
      />
    </Group>
  );
}

/** What can be done to those that are picked; each button counts whom it is for. */
function BulkActs({ picked, onAct }: { picked: readonly Request[]; onAct: (acting: Acting) => void }) {
  if (picked.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label="With those selected">
      <Text size="sm" role="status">
        {picked.length} selected
      </Text>
      {BULK_VERBS.map((verb) => {
        const requests = picked.filter(({ allowedActions }) => allowedActions.includes(verb));
        return (
          requests.length > 0 && (
            <Button key={verb} size="xs" variant={verb === 'approve' ? 'filled' : 'default'} onClick={() => onAct({ verb, requests })}>
              {ACT_WORDS[verb].button} ({requests.length})
            </Button>
          )
        );
      })}
    </Group>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState title="Nothing fits these filters">Clear a filter, or look among those that others decide.</EmptyState>
  ) : (
    <EmptyState title="Nothing waits here">What people ask for appears here by itself.</EmptyState>
  );
}
