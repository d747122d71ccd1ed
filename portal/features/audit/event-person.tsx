import { Text } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import { nameOf, type Person } from '../../lib/use-people.js';
import { PersonName } from '../../ui/person-name.js';
import { ACTOR_WORDS } from '../../words/actor-words.js';

export type People = ReadonlyMap<string, Person>;

/** The actor of an event. */
export function EventActor({ actor: { type, id }, people }: { actor: Shapes['AuditEvent']['actor']; people: People }) {
  if (type === 'system') return <Text size="sm">{ACTOR_WORDS.system}</Text>;
  if (type === 'operator')
    return (
      <Text size="sm">
        {ACTOR_WORDS.operator}
        {id !== null && ` (${id})`}
      </Text>
    );
  return id === null ? <Text size="sm">{nameOf(undefined)}</Text> : <EventPerson id={id} people={people} />;
}

/** A person of an event, deleted or not; whoever was never in the directory is shown by the id. */
export function EventPerson({ id, people }: { id: string; people: People }) {
  const person = people.get(id);
  if (person) return <PersonName name={nameOf(person)} email={person.email} />;
  return (
    <Text size="xs" ff="monospace" maw={160} truncate title={id}>
      {id}
    </Text>
  );
}
