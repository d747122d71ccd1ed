import { List, Stack, Text } from '@mantine/core';
import { client, type Shapes } from '../../lib/api.js';
import { nameOf, usePeople } from '../../lib/use-people.js';
import { useInfiniteList } from '../../lib/use-infinite-list.js';
import { ShowMore } from '../../ui/tables/show-more.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { RelativeTime } from '../../ui/relative-time.js';
import { ACTOR_WORDS } from '../../words/actor-words.js';
import { CHANNEL_PHRASES } from '../../words/channel-words.js';
import { eventInWords } from '../../words/event-words.js';
import { eventFacts } from './event-facts.js';

type Event = Shapes['AuditEvent'];
const LIMIT = 50;

/** The events of a request, the oldest first. */
export function RequestTimeline({ id }: { id: string }) {
  const pages = useInfiniteList(['get', '/api/v1/access-requests/{id}/events', id], (cursor) =>
    client.GET('/api/v1/access-requests/{id}/events', {
      params: { path: { id }, query: { limit: LIMIT, ...(cursor !== undefined && { cursor }) } },
    }),
  );
  const people = usePeople((pages.items ?? []).flatMap(({ actor }) => (actor.type === 'user' && actor.id !== null ? [actor.id] : [])));
  const actorName = ({ actor }: Event): string => (actor.type === 'user' ? nameOf(people.get(actor.id ?? '')) : ACTOR_WORDS[actor.type]);
  return (
    <Stack gap="xs">
      <QueryResult query={{ ...pages, data: pages.items }} rows={3}>
        {(events) => (
          <List listStyleType="none" spacing="xs" size="sm" type="ordered">
            {events.map((event) => (
              <List.Item key={event.id}>
                <Text span size="sm" fw={500}>
                  {eventInWords(event.type)}
                </Text>
                <Text size="xs" component="div">
                  {actorName(event)} {CHANNEL_PHRASES[event.channel]} · <RelativeTime at={event.at} />
                </Text>
                {eventFacts(event).map(([label, value]) => (
                  <Text size="xs" key={label} style={{ overflowWrap: 'anywhere' }}>
                    {label}: {value}
                  </Text>
                ))}
              </List.Item>
            ))}
          </List>
        )}
      </QueryResult>
      <ShowMore {...pages} />
    </Stack>
  );
}
