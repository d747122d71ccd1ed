import { randomUUID } from 'node:crypto';
import { hashOf, newToken } from '../../../api/new-token.js';
import type { Database } from '../../../prisma/database.js';

export type Person = { id: string; email: string; token: string };
type Fields = { role?: string; active?: boolean; managerId?: string; department?: string };

/** The person with a new token: a deactivation ends every token of theirs for good (R121). */
export async function withNewToken(db: Database, person: Person): Promise<Person> {
  const token = newToken();
  await db.apiToken.createMany({ data: { userId: person.id, name: 'test', hash: hashOf(token) } });
  return { ...person, token };
}

/** A user of the directory, with a token. */
export async function aPerson(db: Database, name: string, fields: Fields = {}): Promise<Person> {
  const [id, token] = [randomUUID(), newToken()];
  const email = `${name.toLowerCase()}@example.test`;
  await db.user.createMany({ data: { id, email, displayName: name, ...fields } });
  await db.apiToken.createMany({ data: { userId: id, name: 'test', hash: hashOf(token) } });
  return { id, email, token };
}

export async function aGroup(db: Database, name: string): Promise<string> {
  const id = randomUUID();
  await db.group.createMany({ data: { id, name } });
  return id;
}
