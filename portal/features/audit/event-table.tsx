import type { Shapes } from '../../lib/api.js';
import { usePeople } from '../../lib/people.js';
import { type Column, DataTable } from '../../ui/tables/data-table.js';
import { RelativeTime } from '../../ui/relative-time.js';
import { CHANNELS } from './channels.js';
import { EventDetails } from './event-details.js';
import { Actor, Somebody } from './event-people.js';
import { eventInWords } from './event-words.js';
import { type Filter, isId } from './filters.js';

type Event = Shapes['AuditEvent'];
type Props = { events: readonly Event[]; onNarrow: (name: Filter, value: string) => void };

/** Events as rows; each opens to all that is known of it. */
export function EventTable({ events, onNarrow }: Props) {
  const people = usePeople(events.flatMap(({ actor, userId }) => [actor.id ?? '', userId ?? '']).filter(isId));
  const columns: Column<Event>[] = [
    { title: 'When', cell: ({ at }) => <RelativeTime at={at} /> },
    { title: 'Event', cell: ({ type }) => eventInWords(type) },
    { title: 'Who', cell: ({ actor }) => <Actor actor={actor} people={people} />, isMinor: true },
    { title: 'Concerns', cell: ({ userId }) => (userId === null ? '–' : <Somebody id={userId} people={people} />), isMinor: true },
    { title: 'Channel', cell: ({ channel }) => CHANNELS[channel], isMinor: true },
  ];
  return (
    <DataTable
      label="Events"
      rows={events}
      columns={columns}
      expansion={{
        nameOf: ({ type, id }) => `${eventInWords(type)}, number ${id}`,
        content: (event) => <EventDetails event={event} people={people} onNarrow={onNarrow} />,
      }}
    />
  );
}
