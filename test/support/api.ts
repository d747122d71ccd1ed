import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Client } from '@temporalio/client';
import request from 'supertest';
import { type ApiDeps, type AppOptions, createApp } from '../../api/app.js';
import { type ApiClient, createApiClient } from '../../api/client/index.js';
import { openDatabase } from '../../prisma/database.js';
import { freshDatabase } from './database.js';
import type { Person } from './directory-rows.js';

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
