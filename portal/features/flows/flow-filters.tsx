import { Checkbox, Group, Select } from '@mantine/core';
import { SearchBox } from '../../ui/search-box.js';
import { GroupSelect } from '../../ui/group-select.js';
import { KIND_WORDS } from './words.js';

/** What of the list is shown; what is left out is not asked for. */
export type FlowFilter = {
  q?: string | undefined;
  kind?: 'resource' | 'device_admin' | undefined;
  groupId?: string | undefined;
  approvalType?: 'automatic' | 'administrator' | 'others' | undefined;
  enabled?: boolean | undefined;
  needsAttention?: true | undefined;
};
type Props = { filter: FlowFilter; onChange: (filter: FlowFilter) => void };

const KINDS = ['resource', 'device_admin'] as const;
const APPROVALS = [
  ['automatic', 'Automatic'],
  ['administrator', 'Administrator'],
  ['others', 'Others'],
] as const;

/** The filters of the list of flows. */
export function FlowFilters({ filter, onChange }: Props) {
  const change = (part: FlowFilter) => onChange({ ...filter, ...part });
  return (
    <Group gap="xs" role="search" aria-label="Approval flows">
      <SearchBox label="Search by name" value={filter.q} onSearch={(q) => change({ q })} />
      <GroupSelect
        aria-label="Group that is granted"
        placeholder="Any group"
        clearable
        maw={200}
        value={filter.groupId ?? ''}
        onChange={(id) => change({ groupId: id === '' ? undefined : id })}
      />
      <Select
        aria-label="Type"
        placeholder="Any type"
        clearable
        clearButtonProps={{ 'aria-label': 'Clear the type' }}
        w={170}
        data={KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
        value={filter.kind ?? null}
        onChange={(value) => change({ kind: KINDS.find((kind) => kind === value) })}
      />
      <Select
        aria-label="Approval"
        placeholder="Any approval"
        clearable
        clearButtonProps={{ 'aria-label': 'Clear the approval' }}
        w={160}
        data={APPROVALS.map(([value, label]) => ({ value, label }))}
        value={filter.approvalType ?? null}
        onChange={(value) => change({ approvalType: APPROVALS.find(([type]) => type === value)?.[0] })}
      />
      <Select
        aria-label="Status"
        placeholder="Any status"
        clearable
        clearButtonProps={{ 'aria-label': 'Clear the status' }}
        w={130}
        data={[
          { value: 'on', label: 'On' },
          { value: 'off', label: 'Off' },
        ]}
        value={filter.enabled === undefined ? null : filter.enabled ? 'on' : 'off'}
        onChange={(value) => change({ enabled: value === null ? undefined : value === 'on' })}
      />
      <Checkbox
        label="Needs attention"
        checked={filter.needsAttention ?? false}
        onChange={(event) => change({ needsAttention: event.currentTarget.checked ? true : undefined })}
      />
    </Group>
  );
}
