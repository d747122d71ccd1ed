import { ActionIcon, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { Shapes } from '../../lib/api.js';
import type { Person } from '../../lib/people.js';
import { PersonName } from '../../ui/person-name.js';
import { When } from '../../ui/when.js';
import { EventDetails } from './event-details.js';
import { eventInWords } from './event-words.js';
import type { Filter } from './filters.js';

type Event = Shapes['AuditEvent'];
type People = ReadonlyMap<string, Person>;
type Props = { event: Event; people: People; onNarrow: (name: Filter, value: string) => void };

const CHANNELS: Record<Event['channel'], string> = {
  api: 'API',
  portal: 'Portal',
  slack: 'Slack',
  signal: 'Signal, unverified',
  agent: 'Agent',
  system: 'System',
};

/** One event; what it says opens below it. */
export function EventRow({ event, people, onNarrow }: Props) {
  const [isOpen, { toggle }] = useDisclosure();
  const detailsId = `event-${event.id}`;
  const words = eventInWords(event.type);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <>
      <Table.Tr>
        <Table.Td>
          <ActionIcon
            variant="subtle"
            color="gray"
            onClick={toggle}
            aria-expanded={isOpen}
            {...(isOpen && { 'aria-controls': detailsId })}
            aria-label={`Details of ${words}, number ${event.id}`}
          >
            <Chevron size={16} aria-hidden />
          </ActionIcon>
        </Table.Td>
        <Table.Td>
          <When at={event.at} />
        </Table.Td>
        <Table.Td>{words}</Table.Td>
        <Table.Td>
          <Actor actor={event.actor} people={people} />
        </Table.Td>
        <Table.Td>{event.userId === null ? '–' : <Somebody id={event.userId} people={people} />}</Table.Td>
        <Table.Td>{CHANNELS[event.channel]}</Table.Td>
      </Table.Tr>
      {isOpen && (
        <Table.Tr id={detailsId}>
          <Table.Td colSpan={6}>
            <EventDetails event={event} onNarrow={onNarrow} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}

function Actor({ actor: { type, id }, people }: { actor: Event['actor']; people: People }) {
  if (type === 'system') return <Text size="sm">Doorward</Text>;
  if (type === 'operator') return <Text size="sm">An operator{id !== null && ` (${id})`}</Text>;
  return id === null ? <Text size="sm">Somebody</Text> : <Somebody id={id} people={people} />;
}

/** People who are deleted are known by their id. */
function Somebody({ id, people }: { id: string; people: People }) {
  const person = people.get(id);
  if (person) return <PersonName name={person.displayName} email={person.email} />;
  return (
    <Text size="xs" ff="monospace" maw={160} truncate title={id}>
      {id}
    </Text>
  );
}
