import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { usePeople, usePeopleLike } from '../../lib/people.js';
import { useDebouncedText } from '../../lib/use-debounced.js';

type Props = { label: string; value?: string[]; onChange: (ids: string[]) => void; description?: string; error?: string | null };

/** Several people, found by name or e-mail address. */
export function PersonMultiSelect({ value = [], ...field }: Props) {
  const [search, setSearch] = useState('');
  const chosen = usePeople(value);
  const found = usePeopleLike(useDebouncedText(search));
  const names = new Map(found.map(({ id, displayName, email }) => [id, `${displayName} (${email})`]));
  for (const id of value) names.set(id, chosen.get(id)?.displayName ?? names.get(id) ?? 'Somebody');
  return (
    <MultiSelect
      searchable
      openOnFocus={false}
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
