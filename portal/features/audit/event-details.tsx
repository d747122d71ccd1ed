import { Button, Code, Group, Stack, Text } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { exactly } from '../../lib/time.js';
import { CHANNELS } from './channels.js';
import { Actor, type People, Somebody } from './event-people.js';
import type { Filter } from './filters.js';

type Props = { event: Shapes['AuditEvent']; people: People; onNarrow: (name: Filter, value: string) => void };

/** All that is known of one event, and the way to others like it. */
export function EventDetails({ event, people, onNarrow }: Props) {
  const { id, at, type, actor, requestId, flowId, userId, sequence, data } = event;
  const likeIt: [name: Filter, value: string | null, words: string][] = [
    ['request', requestId, 'Only this request'],
    ['flow', flowId, 'Only this flow'],
    ['actor', actor.id, 'Only by whoever did it'],
    ['person', userId, 'Only about this person'],
    ['type', type, 'Only this type'],
  ];
  return (
    // As wide as the table, which does not grow for it.
    <Stack gap="xs" w={0} miw="100%">
      <Text size="sm">
        Number {id}, {exactly(at)}
        {sequence !== null && `, place ${String(sequence)} in its request`}
      </Text>
      <OnPhone event={event} people={people} />
      <Ids ids={{ Request: requestId, Flow: flowId, Person: userId, Actor: actor.id }} />
      <Code block tabIndex={0} role="region" aria-label={`Data of event ${id}`}>
        {JSON.stringify(data, null, 2)}
      </Code>
      <Group gap="xs">
        {likeIt.map(
          ([name, value, words]) =>
            value !== null && (
              <Button key={name} size="compact-xs" variant="default" onClick={() => onNarrow(name, value)}>
                {words}
              </Button>
            ),
        )}
      </Group>
    </Stack>
  );
}

/** What the columns say that have no room on a phone. */
function OnPhone({ event: { actor, userId, channel }, people }: { event: Shapes['AuditEvent']; people: People }) {
  return (
    <Stack gap={4} hiddenFrom="sm">
      <Group gap="xs">
        <Text size="xs">Who</Text>
        <Actor actor={actor} people={people} />
      </Group>
      {userId !== null && (
        <Group gap="xs">
          <Text size="xs">Concerns</Text>
          <Somebody id={userId} people={people} />
        </Group>
      )}
      <Text size="xs">Channel {CHANNELS[channel]}</Text>
    </Stack>
  );
}

function Ids({ ids }: { ids: Record<string, string | null> }) {
  return (
    <Stack gap={2}>
      {Object.entries(ids).map(
        ([name, id]) =>
          id !== null && (
            <Text key={name} size="xs">
              {name}{' '}
              <Text span size="xs" ff="monospace">
                {id}
              </Text>
            </Text>
          ),
      )}
    </Stack>
  );
}
