import { Text } from '@mantine/core';
import type { Shapes } from '../../lib/api.js';
import type { Person } from '../../lib/people.js';
import { PersonName } from '../../ui/person-name.js';

export type People = ReadonlyMap<string, Person>;

/** Whoever did it. */
export function Actor({ actor: { type, id }, people }: { actor: Shapes['AuditEvent']['actor']; people: People }) {
  if (type === 'system') return <Text size="sm">Doorward</Text>;
  if (type === 'operator') return <Text size="sm">An operator{id !== null && ` (${id})`}</Text>;
  return id === null ? <Text size="sm">Somebody</Text> : <Somebody id={id} people={people} />;
}

/** A person of an event; people who are deleted are known by their id. */
export function Somebody({ id, people }: { id: string; people: People }) {
  const person = people.get(id);
  if (person) return <PersonName name={person.displayName} email={person.email} />;
  return (
    <Text size="xs" ff="monospace" maw={160} truncate title={id}>
      {id}
    </Text>
  );
}
