import { Select, type SelectProps } from '@mantine/core';
import { useState } from 'react';
import { useGroupOptions } from '../../lib/group-options.js';

type Props = { value: string; onChange: (id: string) => void; error?: string | undefined } & Pick<
  SelectProps,
  'label' | 'aria-label' | 'description' | 'placeholder' | 'clearable' | 'withAsterisk' | 'maw'
>;

/** One group, found by its name; an empty text is none. */
export function GroupSelect({ value, onChange, ...field }: Props) {
  const [search, setSearch] = useState('');
  const options = useGroupOptions(search, value === '' ? [] : [value]);
  return (
    <Select
      searchable
      openOnFocus={false}
      placeholder="Search for a group"
      nothingFoundMessage="No group has that name"
      clearButtonProps={{ 'aria-label': 'Clear the group' }}
      {...field}
      data={options}
      // The server has searched already.
      filter={({ options: all }) => all}
      allowDeselect={false}
      onSearchChange={setSearch}
      value={value === '' ? null : value}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}
