import type { Shapes } from '../../lib/api.js';
import { usePeople } from '../../lib/use-people.js';
import { type Column, DataTable } from '../../ui/tables/data-table.js';
import { RelativeTime } from '../../ui/relative-time.js';
import { CHANNEL_WORDS } from '../../words/channel-words.js';
import { eventInWords } from '../../words/event-words.js';
import { EventDetails } from './event-details.js';
import { EventActor, EventPerson } from './event-person.js';
import { type Filter, isId } from './filters.js';

type Event = Shapes['AuditEvent'];
type Props = { events: readonly Event[]; onNarrow: (name: Filter, value: string) => void };

/** Events as rows; each expands to its details. */
export function EventTable({ events, onNarrow }: Props) {
  const people = usePeople(events.flatMap(({ actor, userId }) => [actor.id ?? '', userId ?? '']).filter(isId));
  const columns: Column<Event>[] = [
    { title: 'Time', cell: ({ at }) => <RelativeTime at={at} /> },
    { title: 'Event', cell: ({ type }) => eventInWords(type) },
    { title: 'Actor', cell: ({ actor }) => <EventActor actor={actor} people={people} />, isMinor: true },
    { title: 'User', cell: ({ userId }) => (userId === null ? '–' : <EventPerson id={userId} people={people} />), isMinor: true },
    { title: 'Channel', cell: ({ channel }) => CHANNEL_WORDS[channel], isMinor: true },
  ];
  return (
    <DataTable
      label="Events"
      rows={events}
      columns={columns}
      expansion={{
        nameOf: ({ type, id }) => `${eventInWords(type)} (event ${id})`,
        content: (event) => <EventDetails event={event} people={people} onNarrow={onNarrow} />,
      }}
    />
  );
}
