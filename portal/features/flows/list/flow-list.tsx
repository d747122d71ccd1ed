import { Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../lib/api.js';
import { useGroupNames } from '../../../lib/use-group-names.js';
import { usePaging } from '../../../lib/use-paging.js';
import { Pager } from '../../../ui/tables/pager.js';
import { ErrorAlert } from '../../../ui/feedback/error-alert.js';
import { EmptyState } from '../../../ui/feedback/empty-state.js';
import { QueryResult } from '../../../ui/feedback/query-result.js';
import { LiveRegion } from '../../../ui/feedback/live-region.js';
import { AddFlowMenu } from './add-flow-menu.js';
import { DeleteFlowDialog } from './delete-flow-dialog.js';
import { FirstFlowSteps } from './first-flow-steps.js';
import { FlowFilters } from './flow-filters.js';
import { FlowTable } from './flow-table.js';
import { DisableFlowDialog } from '../disable-flow-dialog.js';
import { type FlowFilter, useFlowFilter } from './use-flow-filter.js';
import { useFlowSwitch } from './use-flow-switch.js';
import type { Flow } from '../use-flow.js';

const grantGroupOf = (flow: Flow): string => (flow.kind === 'resource' ? flow.grantGroupId : '');

/** The tab *Approval flows* of the access requests. */
export function FlowList() {
  const [filter, narrow] = useFlowFilter();
  const [deleting, setDeleting] = useState<Flow>();
  const [announcement, announce] = useState('');
  const flows = useFlows(filter);
  const nameOf = useGroupNames((flows.items ?? []).map(grantGroupOf));
  const flowSwitch = useFlowSwitch(({ flow, enabled }) => announce(`${flow.name} ${enabled ? 'enabled' : 'disabled'}`));
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  if (flows.items?.length === 0 && !flows.isPlaceholderData && !isFiltered) return <FirstFlowSteps />;
  return (
    <Stack>
      <LiveRegion>{announcement}</LiveRegion>
      <Group justify="space-between" align="flex-start" gap="xs">
        <FlowFilters filter={filter} onChange={narrow} />
        <AddFlowMenu />
      </Group>
      {!flowSwitch.confirmation && <ErrorAlert error={flowSwitch.error} />}
      <QueryResult query={{ ...flows, data: flows.items }}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title="No matching approval flows">Clear a filter to see more.</EmptyState>
          ) : (
            <FlowTable
              flows={items}
              groupOf={(flow) => (flow.kind === 'resource' ? nameOf(flow.grantGroupId) : 'None')}
              pendingId={flowSwitch.pendingId}
              onSwitch={flowSwitch.flip}
              onDelete={setDeleting}
            />
          )
        }
      </QueryResult>
      <Pager {...flows} />
      {flowSwitch.confirmation && (
        <DisableFlowDialog
          {...flowSwitch.confirmation}
          isPending={flowSwitch.isPending}
          error={flowSwitch.error}
          onConfirm={flowSwitch.confirm}
          onClose={flowSwitch.cancel}
        />
      )}
      {deleting && (
        <DeleteFlowDialog
          flow={deleting}
          onDone={() => {
            announce(`${deleting.name} deleted`);
            setDeleting(undefined);
          }}
          onClose={() => setDeleting(undefined)}
        />
      )}
    </Stack>
  );
}

function useFlows(filter: FlowFilter) {
  const query = { limit: 50, ...filter };
  return usePaging(['get', '/api/v1/approval-flows', query], (cursor) =>
    client.GET('/api/v1/approval-flows', { params: { query: { ...set(query), ...(cursor !== undefined && { cursor }) } } }),
  );
}

/** Leaves out undefined fields. */
const set = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
