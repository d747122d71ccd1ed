import { Button, Code, Group, Stack, Text } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { exactTime } from '../../lib/relative-time.js';
import { CHANNEL_WORDS } from '../../words/channel-words.js';
import { EventActor, type People, EventPerson } from './event-person.js';
import type { Filter } from './filters.js';

type Props = { event: Shapes['AuditEvent']; people: People; onNarrow: (name: Filter, value: string) => void };

/** The details of one event, and filters for similar events. */
export function EventDetails({ event, people, onNarrow }: Props) {
  const { id, at, type, actor, requestId, flowId, userId, sequence, data } = event;
  const similar: [name: Filter, value: string | null, words: string][] = [
    ['request', requestId, 'Filter by request'],
    ['flow', flowId, 'Filter by approval flow'],
    ['actor', actor.id, 'Filter by actor'],
    ['person', userId, 'Filter by user'],
    ['type', type, 'Filter by event'],
  ];
  return (
    // The content does not widen the table.
    <Stack gap="xs" w={0} miw="100%">
      <Text size="sm">
        Event {id} · {exactTime(at)}
        {sequence !== null && ` · Entry ${String(sequence)} of its request`}
      </Text>
      <OnPhone event={event} people={people} />
      <Ids ids={{ Request: requestId, 'Approval flow': flowId, User: userId, Actor: actor.id }} />
      <Code block tabIndex={0} role="region" aria-label={`Data of event ${id}`}>
        {JSON.stringify(data, null, 2)}
      </Code>
      <Group gap="xs">
        {similar.map(
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

/** The columns that do not fit on a phone. */
function OnPhone({ event: { actor, userId, channel }, people }: { event: Shapes['AuditEvent']; people: People }) {
  return (
    <Stack gap={4} hiddenFrom="sm">
      <Group gap="xs">
        <Text size="xs">Actor</Text>
        <EventActor actor={actor} people={people} />
      </Group>
      {userId !== null && (
        <Group gap="xs">
          <Text size="xs">User</Text>
          <EventPerson id={userId} people={people} />
        </Group>
      )}
      <Text size="xs">Channel: {CHANNEL_WORDS[channel]}</Text>
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
