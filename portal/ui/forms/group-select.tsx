import { Select, type SelectProps } from '@mantine/core';
import { useState } from 'react';
import { useGroupOptions } from '../../lib/use-group-options.js';

type Props = { value: string; onChange: (id: string) => void; error?: string | undefined } & Pick<
  SelectProps,
  'label' | 'aria-label' | 'description' | 'placeholder' | 'clearable' | 'withAsterisk' | 'maw'
>;

/** Selects a group by its name. An empty string means no group. */
export function GroupSelect({ value, onChange, ...field }: Props) {
  const [search, setSearch] = useState('');
  const options = useGroupOptions(search, value === '' ? [] : [value]);
  return (
    <Select
      searchable
      openOnFocus={false}
      placeholder="Search groups"
      nothingFoundMessage="No groups found"
      clearButtonProps={{ 'aria-label': 'Clear group' }}
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
