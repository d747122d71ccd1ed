import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { api } from '../lib/api.js';
import { useGroupNames } from '../lib/group-names.js';
import { useTyped } from '../lib/use-debounced.js';

type Props = { label: string; value?: string[]; onChange: (ids: string[]) => void; description?: string; error?: string | null };

/** Several groups, found by name. */
export function GroupsSelect({ value = [], ...field }: Props) {
  const [search, setSearch] = useState('');
  const q = useTyped(search);
  const nameOf = useGroupNames(value);
  const { data } = api.useQuery(
    'get',
    '/api/v1/groups',
    { params: { query: { limit: 20, ...(q !== undefined && { q }) } } },
    { placeholderData: (before) => before },
  );
  const names = new Map((data?.items ?? []).map(({ id, name }) => [id, name]));
  for (const id of value) names.set(id, names.get(id) ?? nameOf(id));
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      placeholder="Search by name"
      nothingFoundMessage="No other group has that name"
      {...field}
      data={[...names].map(([id, label]) => ({ value: id, label }))}
      // The server has searched already.
      filter={({ options }) => options}
      searchValue={search}
      onSearchChange={setSearch}
      value={value}
    />
  );
}
