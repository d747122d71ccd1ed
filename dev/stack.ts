import { join, resolve } from 'node:path';
import { openDatabase } from '../prisma/database.js';
import type { StackConfig } from './config.js';
import { setAsideDemoFile } from './demo/demo-file.js';
import { claimed, freePort, giveBackPorts } from './free-port.js';
import { remember, stopLeftovers } from './leftovers.js';
import { startDevIdentity } from './identity/provider.js';
import { keptSecret } from './kept-secret.js';
import { lockFolder } from './lock.js';
import { type Part, startPart } from './part.js';
import { startPostgres } from './postgres.js';
import { pathOf, PROGRAMS } from './temporal-binaries.js';
import { startTemporal } from './temporal.js';

/** Where the running system is. */
export type Stack = {
  dataDir: string;
  baseUrl: string;
  databaseUrl: string;
  temporal: { address: string; namespace: string; uiUrl: string };
};
type Stops = { name: string; stop(): Promise<void> }[];
type Told = { say: (line: string) => void; stops: Stops };

const PORTS = { api: 3000, identity: 3900, postgres: 5433, temporal: 7233, temporalUi: 8233, worker: 9464 };

/**
 * Starts every part in order: database, Temporal, worker, API. What has been started is in `stops` at every moment, in the order of its
 * start. Answers with where everything is, and what to watch: a part that ends by itself.
 */
export async function startStack(config: StackConfig, { say, stops }: Told): Promise<{ stack: Stack; ended: Promise<string> }> {
  const dataDir = resolve(config.DATA_DIR);
  const lock = await lockFolder(dataDir);
  stops.push({ name: 'lock', stop: () => lock.release() });
  stops.push({ name: 'ports', stop: giveBackPorts });
  await setAsideDemoFile(dataDir);
  const running = join(dataDir, 'running');
  await stopLeftovers(running);
  stops.push({ name: 'list of processes', stop: () => stopLeftovers(running) });
  const port = await apiPort(config.PORT);
  const databaseUrl = config.DATABASE_URL ?? (await database(dataDir, { say, stops }));
  const { address, uiUrl } =
    config.TEMPORAL_ADDRESS === undefined ? await temporal(config, { say, stops }) : { address: config.TEMPORAL_ADDRESS, uiUrl: '' };
  const env = { DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: config.TEMPORAL_NAMESPACE };
  const worker = await startWorker(config, env, { say, stops });
  const baseUrl = `http://localhost:${String(port)}`;
  const signIn = await signInEnv(config, { databaseUrl, baseUrl }, { say, stops });
  const ui = uiUrl === '' ? {} : { TEMPORAL_UI_URL: uiUrl };
  const api = await startApi({ ...config, PORT: port }, { ...env, ...signIn, ...ui }, { say, stops });
  const stack = { dataDir, baseUrl, databaseUrl, temporal: { address, namespace: config.TEMPORAL_NAMESPACE, uiUrl } };
  return { stack, ended: Promise.race([worker.ended, api.ended]) };
}

/** Nobody asked for the default port in particular; a port that somebody did ask for is theirs or nobody's. */
async function apiPort(wanted?: number): Promise<number> {
  if (wanted === undefined || wanted === 0) return freePort(wanted ?? PORTS.api);
  const port = await claimed(wanted);
  if (port === undefined)
    throw new Error(`PORT=${String(wanted)}: taken. Name another one, or 0 for any that is free; nothing was started.`);
  return port;
}

async function database(dataDir: string, { say, stops }: Told): Promise<string> {
  say('Starting PostgreSQL …');
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres'), port: await freePort(PORTS.postgres) });
  stops.push({ name: 'PostgreSQL', stop: () => postgres.stop() });
  return postgres.url;
}

async function temporal({ DATA_DIR, TEMPORAL_NAMESPACE }: StackConfig, { say, stops }: Told) {
  say('Starting Temporal …');
  const cli = await pathOf(PROGRAMS.cli);
  const port = await freePort(PORTS.temporal);
  const uiPort = await freePort(PORTS.temporalUi);
  const folder = join(resolve(DATA_DIR), 'temporal');
  const server = await startTemporal({ cli, port, uiPort, folder, keep: true, namespaces: [TEMPORAL_NAMESPACE] });
  stops.push({ name: 'Temporal', stop: () => server.stop() });
  await remember(join(resolve(DATA_DIR), 'running'), { pid: server.pid, mark: folder });
  return server;
}

type Env = Record<string, string>;

async function startWorker(config: StackConfig, env: Env, { say, stops }: Told): Promise<Part> {
  say('Starting the worker …');
  const port = await freePort(PORTS.worker);
  const worker = await startPart({
    name: 'worker',
    main: 'worker/main.ts',
    started: (pid) => remember(join(resolve(config.DATA_DIR), 'running'), { pid, mark: 'worker/main.ts' }),
    env: { ...env, METRICS_PORT: String(port), DECISIONS_BY_SIGNAL: config.DECISIONS_BY_SIGNAL },
    readyUrl: `http://127.0.0.1:${String(port)}/readyz`,
    log: join(resolve(config.DATA_DIR), 'logs', 'worker.log'),
  });
  stops.push(worker);
  return worker;
}

/** Where the environment names an issuer, it names the rest of what the portal needs; else one is started in which one picks a person. */
async function signInEnv(
  config: StackConfig,
  { databaseUrl, baseUrl }: { databaseUrl: string; baseUrl: string },
  { say, stops }: Told,
): Promise<Env> {
  if (config.OIDC_ISSUER !== undefined) return {};
  say('Starting the identity provider …');
  const db = openDatabase(databaseUrl, { connections: 2 });
  stops.push({ name: 'connection of the identity provider', stop: () => db.$disconnect() });
  const identity = await startDevIdentity({ db, port: await freePort(PORTS.identity), publicUrl: baseUrl });
  stops.push({ name: 'identity provider', stop: () => identity.stop() });
  return {
    ...{ PUBLIC_URL: baseUrl, SESSION_SECRET: await keptSecret(join(resolve(config.DATA_DIR), 'session-secret')) },
    ...{ OIDC_ISSUER: identity.issuer, OIDC_CLIENT_ID: identity.clientId, OIDC_CLIENT_SECRET: identity.clientSecret },
  };
}

async function startApi(config: StackConfig & { PORT: number }, env: Env, { say, stops }: Told): Promise<Part> {
  say('Starting the API …');
  const api = await startPart({
    name: 'API',
    main: 'api/main.ts',
    started: (pid) => remember(join(resolve(config.DATA_DIR), 'running'), { pid, mark: 'api/main.ts' }),
    env: { ...env, PORT: String(config.PORT), RATE_LIMIT_PER_MINUTE: String(config.RATE_LIMIT_PER_MINUTE) },
    readyUrl: `http://127.0.0.1:${String(config.PORT)}/readyz`,
    log: join(resolve(config.DATA_DIR), 'logs', 'api.log'),
  });
  stops.push(api);
  return api;
}
