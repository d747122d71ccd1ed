import { Checkbox, Flex, Select, SimpleGrid } from '@mantine/core';
import { GroupSelect } from '../../../ui/forms/group-select.js';
import { SearchBox } from '../../../ui/forms/search-box.js';
import { APPROVAL_TYPES, type FlowFilter, KINDS } from './use-flow-filter.js';
import { APPROVAL_FILTER_WORDS } from '../../../words/approval-type-words.js';
import { KIND_WORDS } from '../../../words/kind-words.js';

type Props = { filter: FlowFilter; onChange: (part: FlowFilter) => void };

/** Filters the list of flows. */
export function FlowFilters({ filter, onChange }: Props) {
  return (
    <SimpleGrid cols={{ base: 2, md: 6 }} spacing="xs" verticalSpacing="xs" role="search" aria-label="Approval flows" flex="1 1 300px">
      <SearchBox label="Search by name" value={filter.q} onSearch={(q) => onChange({ q })} />
      <GroupSelect
        aria-label="User group assignment"
        placeholder="Any group"
        clearable
        value={filter.groupId ?? ''}
        onChange={(id) => onChange({ groupId: id === '' ? undefined : id })}
      />
      <Select
        aria-label="Type"
        placeholder="Any type"
        clearable
        clearButtonProps={{ 'aria-label': 'Clear type' }}
        data={KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
        value={filter.kind ?? null}
        onChange={(value) => onChange({ kind: KINDS.find((kind) => kind === value) })}
      />
      <Select
        aria-label="Approval"
        placeholder="Any approval"
        clearable
        clearButtonProps={{ 'aria-label': 'Clear approval' }}
        data={APPROVAL_TYPES.map((value) => ({ value, label: APPROVAL_FILTER_WORDS[value] }))}
        value={filter.approvalType ?? null}
        onChange={(value) => onChange({ approvalType: APPROVAL_TYPES.find((type) => type === value) })}
      />
      <Select
        aria-label="Status"
        placeholder="Any status"
        clearable
        clearButtonProps={{ 'aria-label': 'Clear status' }}
        data={[
          { value: 'true', label: 'Enabled' },
          { value: 'false', label: 'Disabled' },
        ]}
        value={filter.enabled ?? null}
        onChange={(value) => onChange({ enabled: value === 'true' || value === 'false' ? value : undefined })}
      />
      <Flex align="center">
        <Checkbox
          label="Needs attention"
          checked={filter.needsAttention === 'true'}
          onChange={(event) => onChange({ needsAttention: event.currentTarget.checked ? 'true' : undefined })}
        />
      </Flex>
    </SimpleGrid>
  );
}
