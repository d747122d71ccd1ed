import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { usePeople, usePeopleLike } from '../../lib/use-people.js';
import { useDebouncedText } from '../../lib/use-debounced-text.js';

type Props = { label: string; value?: string[]; onChange: (ids: string[]) => void; description?: string; error?: string | null };

/** Selects several users by name or email address. */
export function PersonMultiSelect({ value = [], ...field }: Props) {
  const [search, setSearch] = useState('');
  const chosen = usePeople(value);
  const found = usePeopleLike(useDebouncedText(search));
  const names = new Map(found.map(({ id, displayName, email }) => [id, `${displayName} (${email})`]));
  for (const id of value) names.set(id, chosen.get(id)?.displayName ?? names.get(id) ?? 'Deleted user');
  return (
    <MultiSelect
      searchable
      openOnFocus={false}
      hidePickedOptions
      placeholder="Search by name or email"
      nothingFoundMessage="No other users found"
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
