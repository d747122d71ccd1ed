import { Stack, Text } from '@mantine/core';
import { client } from '../../lib/api.js';
import { usePaging } from '../../lib/use-paging.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/tables/pager.js';
import { EmptyState } from '../../ui/feedback/empty-state.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { EventTable } from './event-table.js';
import { ExportMenu } from './export-menu.js';
import { FilterBar } from './filter-bar.js';
import { queryOf, useFilters } from './filters.js';

/** The audit log, newest first; new events appear automatically (R90). */
export function AuditPage() {
  const { filters, set, clear } = useFilters();
  const narrowed = queryOf(filters);
  const query = { ...narrowed, limit: 50 };
  const pages = usePaging(['get', '/api/v1/audit-events', query], (cursor) =>
    client.GET('/api/v1/audit-events', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
  return (
    <Page title="Audit" actions={<ExportMenu query={narrowed} />}>
      <FilterBar filters={filters} onChange={set} onClear={clear} />
      <Stack>
        <Text size="sm">Newest first. New events appear automatically.</Text>
        <QueryResult query={{ ...pages, data: pages.items }} rows={10}>
          {(items) =>
            items.length === 0 ? (
              <EmptyState title="No events match these filters">Clear a filter, or choose a longer period.</EmptyState>
            ) : (
              <EventTable events={items} onNarrow={set} />
            )
          }
        </QueryResult>
        <Pager {...pages} />
      </Stack>
    </Page>
  );
}
