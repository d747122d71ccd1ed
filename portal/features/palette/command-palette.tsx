import { Center, Combobox, Group, Loader, Modal, Text, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { problemInWords } from '../../words/problem-words.js';
import { useReturnedFocus } from '../../lib/use-returned-focus.js';
import type { SearchResult } from './pages-for.js';
import { useSearchResults } from './use-search-results.js';

/** Finds people, flows, requests and pages by name, and opens them. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  useReturnedFocus();
  const { history } = useRouter();
  const [text, setText] = useState('');
  const { groups, isSearching, error } = useSearchResults(text);
  // The field refers to its list, which exists once the field has the focus.
  const [hasFocus, setHasFocus] = useState(false);
  const list = useCombobox({ opened: hasFocus, onDropdownClose: onClose });
  const { resetSelectedOption, selectFirstOption } = list;
  const results = groups.flatMap((group) => group.results);
  const first = results[0]?.id;
  // Enter opens the first result.
  useEffect(() => {
    resetSelectedOption();
    if (first !== undefined) selectFirstOption();
  }, [first, resetSelectedOption, selectFirstOption]);
  const go = (id: string) => {
    const result = results.find((one) => one.id === id);
    if (!result) return;
    onClose();
    history.push(result.href);
  };
  return (
    <Modal opened onClose={onClose} withCloseButton={false} padding={0} size="lg" yOffset="12vh" centered={false} aria-label="Search">
      <Combobox store={list} onOptionSubmit={go}>
        <Combobox.EventsTarget withExpandedAttribute>
          <TextInput
            data-autofocus
            size="lg"
            variant="unstyled"
            px="md"
            aria-label="Search people, flows, requests and pages"
            placeholder="Search people, flows, requests and pages"
            leftSection={<IconSearch size={18} aria-hidden />}
            rightSection={isSearching && <Loader size="xs" aria-hidden />}
            maxLength={200}
            onFocus={() => setHasFocus(true)}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </Combobox.EventsTarget>
        <Combobox.Options p="xs" mah="60vh" className="dw-scrolls" aria-label="Results">
          {groups.map((group) => (
            <Combobox.Group key={group.label} label={group.label}>
              {group.results.map((result) => (
                <Option key={result.id} result={result} />
              ))}
            </Combobox.Group>
          ))}
          {groups.length === 0 && !isSearching && <NoResults error={error} />}
        </Combobox.Options>
      </Combobox>
    </Modal>
  );
}

function Option({ result: { id, label, note } }: { result: SearchResult }) {
  return (
    <Combobox.Option value={id}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" truncate>
          {label}
        </Text>
        <Text size="xs" truncate>
          {note}
        </Text>
      </Group>
    </Combobox.Option>
  );
}

const NoResults = ({ error }: { error: unknown }) => (
  <Center p="lg">
    <Text size="sm" c="dimmed">
      {error ? problemInWords(error) : 'No results'}
    </Text>
  </Center>
);
