import { Center, Combobox, Group, Loader, Modal, Text, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { sentenceFor } from '../../lib/problem.js';
import { useReturnedFocus } from '../../lib/use-returned-focus.js';
import type { Place } from './places.js';
import { useFound } from './use-found.js';

/** Finds people, flows, requests and pages by what they are called, and goes there. */
export function Palette({ onClose }: { onClose: () => void }) {
  useReturnedFocus();
  const { history } = useRouter();
  const [text, setText] = useState('');
  const { groups, isSearching, error } = useFound(text);
  // By the time that the field has the focus the list is there, and the field can say that it has one.
  const [hasFocus, setHasFocus] = useState(false);
  const list = useCombobox({ opened: hasFocus, onDropdownClose: onClose });
  const { resetSelectedOption, selectFirstOption } = list;
  const places = groups.flatMap((group) => group.places);
  const first = places[0]?.id;
  // Enter takes the first, whatever has been found by now.
  useEffect(() => {
    resetSelectedOption();
    if (first !== undefined) selectFirstOption();
  }, [first, resetSelectedOption, selectFirstOption]);
  const go = (id: string) => {
    const place = places.find((one) => one.id === id);
    if (!place) return;
    onClose();
    history.push(place.href);
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
        <Combobox.Options p="xs" mah="60vh" className="dw-scrolls" aria-label="Found">
          {groups.map((group) => (
            <Combobox.Group key={group.label} label={group.label}>
              {group.places.map((place) => (
                <Option key={place.id} place={place} />
              ))}
            </Combobox.Group>
          ))}
          {groups.length === 0 && !isSearching && <Nothing error={error} />}
        </Combobox.Options>
      </Combobox>
    </Modal>
  );
}

function Option({ place: { id, label, note } }: { place: Place }) {
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

const Nothing = ({ error }: { error: unknown }) => (
  <Center p="lg">
    <Text size="sm" c="dimmed">
      {error ? sentenceFor(error) : 'Nothing has that name.'}
    </Text>
  </Center>
);
