import { Table } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { usePeople } from '../../lib/people.js';
import { EventRow } from './event-row.js';
import { type Filter, isId } from './filters.js';

type Event = Shapes['AuditEvent'];
type Props = { events: readonly Event[]; onNarrow: (name: Filter, value: string) => void };

/** Events as rows; each opens to all that is known of it. */
export function EventTable({ events, onNarrow }: Props) {
  const actors = usePeople(events.map(({ actor }) => actor.id ?? '').filter(isId));
  const concerned = usePeople(events.map(({ userId }) => userId ?? '').filter(isId));
  const people = new Map([...actors, ...concerned]);
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={48}>
              <span className="dw-hidden">Details</span>
            </Table.Th>
            <Table.Th>When</Table.Th>
            <Table.Th>Event</Table.Th>
            <Table.Th>Who</Table.Th>
            <Table.Th>Concerns</Table.Th>
            <Table.Th>Channel</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {events.map((event) => (
            <EventRow key={event.id} event={event} people={people} onNarrow={onNarrow} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
