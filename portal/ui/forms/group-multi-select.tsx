import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useState } from 'react';
import { useGroupOptions } from '../../lib/use-group-options.js';

type Props = { value?: string[]; onChange: (ids: string[]) => void } & Pick<
  MultiSelectProps,
  'label' | 'description' | 'error' | 'withAsterisk'
>;

/** Selects several groups by name. */
export function GroupMultiSelect({ value = [], ...field }: Props) {
  const [search, setSearch] = useState('');
  const options = useGroupOptions(search, value);
  return (
    <MultiSelect
      searchable
      openOnFocus={false}
      hidePickedOptions
      placeholder={value.length === 0 ? 'Search groups' : ''}
      nothingFoundMessage="No other groups found"
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
