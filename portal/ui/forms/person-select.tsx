import { Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { usePeople, usePeopleLike } from '../../lib/use-people.js';
import { useDebouncedText } from '../../lib/use-debounced-text.js';

type Props = {
  label: string;
  value?: string | null;
  onChange: (id: string | null) => void;
  description?: string;
  placeholder?: string;
  error?: string | null;
  isRequired?: boolean;
  /** Users who cannot be selected. */
  without?: readonly string[];
};

/** Selects a user by name or email address. */
export function PersonSelect({ value = null, onChange, without = [], isRequired = false, ...field }: Props) {
  const [search, setSearch] = useState('');
  const chosen = usePeople(value === null ? [] : [value]).get(value ?? '');
  const typed = useDebouncedText(search);
  const [picked, setPicked] = useState('');
  // A deleted user stays selected, although the name is no longer known.
  const shown = chosen?.displayName ?? (picked || 'Deleted user');
  const found = usePeopleLike(value !== null && typed === shown ? undefined : typed).filter(({ id }) => !without.includes(id));
  const emails = new Map([...(chosen ? [chosen] : []), ...found].map(({ id, email }) => [id, email]));
  const names = new Map(found.map(({ id, displayName }) => [id, displayName]));
  if (value !== null) names.set(value, shown);
  return (
    <Select
      searchable
      openOnFocus={false}
      clearable={!isRequired}
      withAsterisk={isRequired}
      required={isRequired}
      clearButtonProps={{ 'aria-label': `Clear ${field.label}` }}
      placeholder="Search by name or email"
      nothingFoundMessage="No users found"
      {...field}
      data={[...names].map(([id, label]) => ({ value: id, label }))}
      // The server has searched already.
      filter={({ options }) => options}
      searchValue={search}
      onSearchChange={setSearch}
      value={value}
      onChange={(id, option) => {
        setPicked(option?.label ?? '');
        onChange(id);
      }}
      renderOption={({ option }) => <Option name={option.label} email={emails.get(option.value)} />}
    />
  );
}

function Option({ name, email }: { name: string; email: string | undefined }) {
  return (
    <Stack gap={0}>
      <Text size="sm">{name}</Text>
      <Text size="xs">{email}</Text>
    </Stack>
  );
}
