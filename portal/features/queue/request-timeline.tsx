import { List, Stack, Text } from '@mantine/core';
import { client, type Shapes } from '../../lib/api.js';
import { usePeople } from '../../lib/people.js';
import { usePages } from '../../lib/use-pages.js';
import { ShowMore } from '../../ui/tables/show-more.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { RelativeTime } from '../../ui/relative-time.js';
import { CHANNEL_WORDS, eventInWords, factsOf } from './event-words.js';

type Event = Shapes['AuditEvent'];
const LIMIT = 50;

/** What has happened to a request, the oldest first. */
export function RequestTimeline({ id }: { id: string }) {
  const pages = usePages(['get', '/api/v1/access-requests/{id}/events', id], (cursor) =>
    client.GET('/api/v1/access-requests/{id}/events', {
      params: { path: { id }, query: { limit: LIMIT, ...(cursor !== undefined && { cursor }) } },
    }),
  );
  const people = usePeople((pages.items ?? []).flatMap(({ actor }) => (actor.type === 'user' && actor.id !== null ? [actor.id] : [])));
  const nameOf = ({ actor }: Event): string => {
    if (actor.type === 'user') return people.get(actor.id ?? '')?.displayName ?? 'Somebody';
    return actor.type === 'operator' ? 'An operator' : 'Doorward';
  };
  return (
    <Stack gap="xs">
      <QueryResult query={{ ...pages, data: pages.items }} rows={3}>
        {(events) => (
          <List listStyleType="none" spacing="xs" size="sm" type="ordered">
            {events.map((event) => (
              <List.Item key={event.id}>
                <Text span size="sm" fw={500}>
                  {eventInWords(event)}
                </Text>
                <Text size="xs" component="div">
                  {nameOf(event)} {CHANNEL_WORDS[event.channel]} <RelativeTime at={event.at} />
                </Text>
                {factsOf(event).map(([name, value]) => (
                  <Text size="xs" key={name} style={{ overflowWrap: 'anywhere' }}>
                    {name}: {value}
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
