import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import request from 'supertest';
import { createApp } from '../../api/app.js';
import { hashOf, newToken } from '../../api/tokens.js';
import { type Database, openDatabase } from '../../prisma/database.js';
import { freshDatabase } from './database.js';

export type Person = { id: string; email: string; token: string };
type Call = { as?: Person; method: 'get' | 'post' | 'put' | 'patch' | 'delete'; path: string; body?: unknown };

/** For tests in which no request is touched. */
const noTemporal = Object.create(null) as Client;

/** The API over a database of its own. */
export async function startApi(temporal: Client = noTemporal) {
  const fresh = await freshDatabase();
  const db = openDatabase(fresh.url);
  const app = createApp({ db, temporal });
  const call = ({ as, method, path, body }: Call) => {
    const sent = request(app)[method](`/api/v1${path}`);
    if (as) void sent.set('Authorization', `Bearer ${as.token}`);
    return body === undefined ? sent : sent.set('Content-Type', 'application/json').send(JSON.stringify(body));
  };
  const stop = async () => {
    await db.$disconnect();
    await fresh.drop();
  };
  return { db, call, stop };
}

type Fields = { role?: string; active?: boolean; managerId?: string; department?: string };

/** Somebody in the directory, with a token. */
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

/** How many events there are, to see that a refused change has left none. */
export const auditCount = (db: Database): Promise<number> => db.auditEvent.count();

type Answer = { status: number; body: { code?: string; errors?: { path: string }[] } };

/** The status and code of an answer, and the paths that a 400 names, in order. */
export const refusal = ({ status, body }: Answer) => ({
  status,
  code: body.code,
  ...(body.errors && { paths: [...new Set(body.errors.map((one) => one.path))].sort() }),
});
