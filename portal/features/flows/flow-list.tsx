import { Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../lib/api.js';
import { useGroupNames } from '../../lib/group-names.js';
import { usePaging } from '../../lib/use-paging.js';
import { Pager } from '../../ui/tables/pager.js';
import { Refusal } from '../../ui/refusal.js';
import { EmptyState } from '../../ui/feedback/empty-state.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { LiveRegion } from '../../ui/feedback/live-region.js';
import { AddFlowMenu } from './add-flow-menu.js';
import { DeleteDialog } from './delete-dialog.js';
import { FirstFlow } from './first-flow.js';
import { FlowFilters } from './flow-filters.js';
import { FlowTable } from './flow-table.js';
import { SwitchOffDialog } from './switch-off-dialog.js';
import { type FlowFilter, useFlowFilter } from './use-flow-filter.js';
import { useFlowSwitch } from './use-flow-switch.js';
import type { Flow } from './use-flow.js';

const grantGroupOf = (flow: Flow): string => (flow.kind === 'resource' ? flow.grantGroupId : '');

/** The tab *Approval flows* of the access requests. */
export function FlowList() {
  const [filter, narrow] = useFlowFilter();
  const [deleting, setDeleting] = useState<Flow>();
  const [told, setTold] = useState('');
  const flows = useFlows(filter);
  const nameOf = useGroupNames((flows.items ?? []).map(grantGroupOf));
  const turn = useFlowSwitch(({ flow, enabled }) => setTold(`${flow.name} is ${enabled ? 'on' : 'off'}`));
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  if (flows.items?.length === 0 && !flows.isPlaceholderData && !isFiltered) return <FirstFlow />;
  return (
    <Stack>
      <LiveRegion>{told}</LiveRegion>
      <Group justify="space-between" align="flex-start" gap="xs">
        <FlowFilters filter={filter} onChange={narrow} />
        <AddFlowMenu />
      </Group>
      {!turn.question && <Refusal error={turn.error} />}
      <QueryResult query={{ ...flows, data: flows.items }}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title="No flow is like that">Take a filter away to see more.</EmptyState>
          ) : (
            <FlowTable
              flows={items}
              groupOf={(flow) => (flow.kind === 'resource' ? nameOf(flow.grantGroupId) : 'None')}
              pendingId={turn.pendingId}
              onSwitch={turn.flip}
              onDelete={setDeleting}
            />
          )
        }
      </QueryResult>
      <Pager {...flows} />
      {turn.question && (
        <SwitchOffDialog {...turn.question} isPending={turn.isPending} error={turn.error} onConfirm={turn.confirm} onClose={turn.forget} />
      )}
      {deleting && (
        <DeleteDialog
          flow={deleting}
          onDone={() => {
            setTold(`${deleting.name} is deleted`);
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

/** Without what is not there. */
const set = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
