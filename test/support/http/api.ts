import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Client } from '@temporalio/client';
import request from 'supertest';
import type { ApiDeps } from '../../../api/api-deps.js';
import { type AppOptions, createApp } from '../../../api/create-app.js';
import { makeMetrics } from '../../../api/make-metrics.js';
import { type ApiClient, createApiClient } from '../../../api/client/index.js';
import { openDatabase } from '../../../prisma/database.js';
import { freshDatabase } from '../database/database.js';
import { testSeal } from '../seals.js';
import type { Person } from '../database/directory-rows.js';

type Call = { as?: Pick<Person, 'token'>; method: 'get' | 'post' | 'put' | 'patch' | 'delete'; path: string; body?: unknown };

/** For tests that send no command to a request. */
const noTemporal = Object.create(null) as Client;

/** Starts the API on a database of its own. */
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

/** Starts the API on the dependencies that the test provides. */
export async function serveApi(
  { temporal = noTemporal, seal = testSeal, ...deps }: Pick<ApiDeps, 'db'> & Partial<ApiDeps>,
  options: AppOptions = {},
) {
  const metrics = makeMetrics(deps.db);
  const server = createApp({ ...deps, temporal, seal }, { metrics, ...options }).listen(0, '127.0.0.1');
  server.keepAliveTimeout = 65_000; // as in production: a test's process may pause for seconds
  await once(server, 'listening');
  const call = ({ as, method, path, body }: Call) => {
    const sent = request(server)[method](`/api/v1${path}`);
    if (as) void sent.set('Authorization', `Bearer ${as.token}`);
    return body === undefined ? sent : sent.set('Content-Type', 'application/json').send(JSON.stringify(body));
  };
  const baseUrl = `http://127.0.0.1:${String(portOf(server))}`;
  /** The typed client of the given person. */
  const as = ({ token }: Pick<Person, 'token'>): ApiClient => createApiClient({ baseUrl, token });
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { call, as, baseUrl, metrics, close };
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The API is not listening on a port.');
  return address.port;
}
