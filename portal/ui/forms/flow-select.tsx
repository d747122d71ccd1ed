import { Select } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../lib/api.js';
import { useDebouncedText } from '../../lib/use-debounced-text.js';

type Props = { label: string; value: string | null; onChange: (id: string | null) => void; placeholder?: string };
const ofFlow = (id: string) => ({ params: { path: { id } } });

/** Selects an approval flow by its name. */
export function FlowSelect({ value, ...field }: Props) {
  const [search, setSearch] = useState('');
  const { data: chosen, isPending } = api.useQuery('get', '/api/v1/approval-flows/{id}', ofFlow(value ?? ''), {
    enabled: value !== null,
    retry: false,
  });
  const typed = useDebouncedText(search);
  // A deleted flow can still be used as a filter.
  const shown = chosen?.name ?? (isPending ? '…' : 'Deleted flow');
  const q = value !== null && typed === shown ? undefined : typed;
  const { data } = api.useQuery(
    'get',
    '/api/v1/approval-flows',
    { params: { query: { limit: 20, ...(q !== undefined && { q }) } } },
    { placeholderData: (before) => before },
  );
  const found = data?.items ?? [];
  const isMissing = value !== null && !found.some(({ id }) => id === value);
  const flows = isMissing ? [{ id: value, name: shown }, ...found] : found;
  return (
    <Select
      searchable
      clearable
      clearButtonProps={{ 'aria-label': `Clear ${field.label}` }}
      placeholder="Search by name"
      nothingFoundMessage="No approval flows found"
      {...field}
      data={flows.map(({ id, name }) => ({ value: id, label: name }))}
      // The server has searched already.
      filter={({ options }) => options}
      searchValue={search}
      onSearchChange={setSearch}
      value={value}
    />
  );
}
