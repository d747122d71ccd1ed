import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Client } from '@temporalio/client';
import request from 'supertest';
import type { ApiDeps } from '../../api/api-deps.js';
import { type AppOptions, createApp } from '../../api/create-app.js';
import { type ApiClient, createApiClient } from '../../api/client/index.js';
import { hashOf, newToken } from '../../api/new-token.js';
import { type Database, openDatabase } from '../../prisma/database.js';
import { freshDatabase } from './database.js';

export type Person = { id: string; email: string; token: string };
type Call = { as?: Pick<Person, 'token'>; method: 'get' | 'post' | 'put' | 'patch' | 'delete'; path: string; body?: unknown };

/** For tests in which no request is touched. */
const noTemporal = Object.create(null) as Client;

/** The API over a database of its own. */
export async function startApi(temporal: Client = noTemporal, options: AppOptions = {}) {
  const fresh = await freshDatabase();
  const db = openDatabase(fresh.url);
  const { close, ...served } = await serveApi({ db, temporal }, options);
  const stop = async () => {
    close();
    await db.$disconnect();
    await fresh.drop();
  };
  return { db, databaseUrl: fresh.url, ...served, stop };
}

/** The API over what the test has brought. */
export async function serveApi(
  { temporal = noTemporal, ...deps }: Omit<ApiDeps, 'temporal'> & { temporal?: Client },
  options: AppOptions = {},
) {
  const server = createApp({ ...deps, temporal }, options).listen(0, '127.0.0.1');
  server.keepAliveTimeout = 65_000; // as the real one: a test's process may stand still for seconds
  await once(server, 'listening');
  const call = ({ as, method, path, body }: Call) => {
    const sent = request(server)[method](`/api/v1${path}`);
    if (as) void sent.set('Authorization', `Bearer ${as.token}`);
    return body === undefined ? sent : sent.set('Content-Type', 'application/json').send(JSON.stringify(body));
  };
  const baseUrl = `http://127.0.0.1:${String(portOf(server))}`;
  /** The typed client of one person. */
  const as = ({ token }: Pick<Person, 'token'>): ApiClient => createApiClient({ baseUrl, token });
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { call, as, baseUrl, close };
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The API does not listen on a port.');
  return address.port;
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
