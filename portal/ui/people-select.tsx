import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { api } from '../lib/api.js';
import { usePeople } from '../lib/people.js';
import { useTyped } from '../lib/use-debounced.js';

type Props = { label: string; value?: string[]; onChange: (ids: string[]) => void; description?: string; error?: string | null };

/** Several people, found by name or e-mail address. */
export function PeopleSelect({ value = [], ...field }: Props) {
  const [search, setSearch] = useState('');
  const q = useTyped(search);
  const chosen = usePeople(value);
  const { data } = api.useQuery(
    'get',
    '/api/v1/users',
    { params: { query: { limit: 20, ...(q !== undefined && { q }) } } },
    { placeholderData: (before) => before },
  );
  const names = new Map((data?.items ?? []).map(({ id, displayName, email }) => [id, `${displayName} (${email})`]));
  for (const id of value) names.set(id, chosen.get(id)?.displayName ?? names.get(id) ?? 'Somebody');
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      placeholder="Search by name or e-mail"
      nothingFoundMessage="Nobody else has that name"
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
