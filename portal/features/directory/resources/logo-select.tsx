import { Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../../lib/api.js';
import { useDebouncedText } from '../../../lib/use-debounced-text.js';
import { FlowIcon } from '../../../ui/flow-icon.js';

type Props = { value?: string; onChange: (logo: string) => void; error?: string | null };

/** Selects a logo by its title. */
export function LogoSelect({ value = '', onChange, error }: Props) {
  const [search, setSearch] = useState('');
  const typed = useDebouncedText(search);
  const [chosen, setChosen] = useState(value);
  // The field holds the title of the selected logo, which is not a search.
  const q = typed === chosen ? undefined : typed;
  const { data } = api.useQuery(
    'get',
    '/api/v1/logos',
    { params: { query: { limit: 30, ...(q !== undefined && { q }) } } },
    { placeholderData: (before) => before, staleTime: Infinity },
  );
  const found = data?.items ?? [];
  const logos = value === '' || found.some(({ id }) => id === value) ? found : [{ id: value, title: chosen }, ...found];
  return (
    <Select
      label="Logo"
      withAsterisk
      searchable
      allowDeselect={false}
      placeholder="Search logos, such as GitHub"
      nothingFoundMessage="No logos found"
      data={logos.map(({ id, title }) => ({ value: id, label: title }))}
      // The server has searched already, and put the best first.
      filter={({ options }) => options}
      onSearchChange={setSearch}
      value={value === '' ? null : value}
      onChange={(logo, option) => {
        setChosen(option?.label ?? '');
        onChange(logo ?? '');
      }}
      error={error}
      renderOption={({ option: { value: logo, label } }) => (
        <Group gap="sm">
          <FlowIcon name={label} display={{ type: 'logo', logo }} size={24} />
          <Text size="sm">{label}</Text>
        </Group>
      )}
    />
  );
}
