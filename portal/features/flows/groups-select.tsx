import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { useGroupOptions } from './group-options.js';

type Props = { label: string; description?: string; value: string[]; onChange: (ids: string[]) => void; error?: string | undefined };

/** Several groups, found by their names. */
export function GroupsSelect({ value, ...field }: Props) {
  const [search, setSearch] = useState('');
  const options = useGroupOptions(search, value);
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      withAsterisk
      placeholder={value.length === 0 ? 'Search for a group' : ''}
      nothingFoundMessage="No other group has that name"
      {...field}
      data={options}
      // The server has searched already.
      filter={({ options: all }) => all}
      searchValue={search}
      onSearchChange={setSearch}
      value={value}
    />
  );
}
