import { Group, Stack, Table } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { client } from '../../lib/api.js';
import { useGroupNames } from '../../lib/group-names.js';
import { usePages } from '../../lib/use-pages.js';
import { More } from '../../ui/more.js';
import { Refusal } from '../../ui/refusal.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Told } from '../../ui/told.js';
import { AddFlowMenu } from './add-flow-menu.js';
import { DeleteDialog } from './delete-dialog.js';
import { FirstFlow } from './first-flow.js';
import { type FlowFilter, FlowFilters } from './flow-filters.js';
import { FLOW_COLUMNS, FlowRow } from './flow-row.js';
import { SwitchOffDialog } from './switch-off-dialog.js';
import { useFlowSwitch } from './use-flow-switch.js';
import type { Flow } from './use-flow.js';

const grantGroupOf = (flow: Flow): string => (flow.kind === 'resource' ? flow.grantGroupId : '');
const isSet = (value: unknown): boolean => value !== undefined;

/** The tab *Approval flows* of the access requests. */
export function FlowList() {
  const [filter, setFilter] = useState<FlowFilter>({});
  const [deleting, setDeleting] = useState<Flow>();
  const [told, setTold] = useState('');
  const flows = useFlows(filter);
  const nameOf = useGroupNames((flows.items ?? []).map(grantGroupOf));
  const turn = useFlowSwitch(({ flow, enabled }) => setTold(`${flow.name} is ${enabled ? 'on' : 'off'}`));
  const isFiltered = Object.values(filter).some(isSet);
  if (flows.items?.length === 0 && !flows.isPlaceholderData && !isFiltered) return <FirstFlow />;
  return (
    <Stack>
      <Told>{told}</Told>
      <Group justify="space-between" align="flex-start">
        <FlowFilters filter={filter} onChange={setFilter} />
        <AddFlowMenu />
      </Group>
      {!turn.question && <Refusal error={turn.error} />}
      <Loaded query={{ ...flows, data: flows.items }}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="No flow is like that">Take a filter away to see more.</Empty>
          ) : (
            <FlowTable>
              {items.map((flow) => (
                <FlowRow
                  key={flow.id}
                  flow={flow}
                  groupName={flow.kind === 'resource' ? nameOf(flow.grantGroupId) : 'None'}
                  isSwitching={turn.pendingId === flow.id}
                  onSwitch={(enabled) => turn.flip(flow, enabled)}
                  onDelete={() => setDeleting(flow)}
                />
              ))}
            </FlowTable>
          )
        }
      </Loaded>
      <More {...flows} />
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
  const { enabled, needsAttention, ...rest } = filter;
  const query = {
    limit: 50,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => isSet(value))),
    ...(enabled !== undefined && { enabled: enabled ? 'true' : 'false' }),
    ...(needsAttention && { needsAttention: 'true' }),
  };
  return usePages(['get', '/api/v1/approval-flows', query], (cursor) =>
    client.GET('/api/v1/approval-flows', { params: { query: { ...query, ...(cursor !== undefined && { cursor }) } } }),
  );
}

function FlowTable({ children }: { children: ReactNode }) {
  return (
    <Table.ScrollContainer minWidth={860}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {FLOW_COLUMNS.map((column) => (
              <Table.Th key={column} scope="col">
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
