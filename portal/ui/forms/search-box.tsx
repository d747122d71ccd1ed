import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTypedText } from '../../lib/use-typed-text.js';

type Props = { label: string; value: string | undefined; onSearch: (text: string | undefined) => void };

/** A search field that searches once typing pauses. */
export function SearchBox({ label, value, onSearch }: Props) {
  const [text, type] = useTypedText(value, onSearch);
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder="Search"
      leftSection={<IconSearch size={16} aria-hidden />}
      maxLength={200}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
