import { join, resolve } from 'node:path';
import { openDatabase } from '../prisma/database.js';
import type { StackConfig } from './config.js';
import { retireDemoFile } from './demo/demo-file.js';
import { reservePort, freePort, releasePorts } from './free-port.js';
import { recordProcess, stopRecordedProcesses } from './recorded-processes.js';
import { startDevIdentity } from './identity/dev-identity.js';
import { keptSecret } from './kept-secret.js';
import { lockFolder } from './lock.js';
import { type Part, startPart } from './part.js';
import { makePrivate } from './make-private.js';
import { startPostgres } from './postgres.js';
import { temporalBinary } from './temporal-binary.js';
import { TEMPORAL_PROGRAMS } from './temporal-programs.js';
import type { RunningStack } from './running-stack.js';
import { startTemporal } from './temporal.js';

/** What has been started, in this order, and how to stop it. */
export type Stops = { name: string; stop(): Promise<void> }[];
/** Where progress is reported, and where the started parts are recorded. */
type StackHooks = { report: (line: string) => void; stops: Stops };

const PORTS = { api: 3000, identity: 3900, postgres: 5433, temporal: 7233, temporalUi: 8233, worker: 9464, apiMetrics: 9463 };

/**
 * Starts every part in order: database, Temporal, worker, API. `stops` lists the started parts at every moment, in the order of their start.
 * Returns the addresses, and a promise that resolves when a part ends by itself.
 */
export async function startStack(
  config: StackConfig,
  { report, stops }: StackHooks,
): Promise<{ stack: RunningStack; ended: Promise<string> }> {
  const dataDir = resolve(config.DATA_DIR);
  const lock = await lockFolder(dataDir);
  stops.push({ name: 'lock', stop: () => lock.release() });
  stops.push({ name: 'ports', stop: releasePorts });
  await makePrivate(dataDir, { holdsPostgres: config.DATABASE_URL === undefined });
  await retireDemoFile(dataDir);
  const running = join(dataDir, 'running');
  await stopRecordedProcesses(running);
  stops.push({ name: 'list of processes', stop: () => stopRecordedProcesses(running) });
  const port = await apiPort(config.PORT);
  const databaseUrl = config.DATABASE_URL ?? (await startDatabase(dataDir, { report, stops }));
  const { address, uiUrl } =
    config.TEMPORAL_ADDRESS === undefined
      ? await startOwnTemporal(config, { report, stops })
      : { address: config.TEMPORAL_ADDRESS, uiUrl: '' };
  const env = {
    ...{ DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: config.TEMPORAL_NAMESPACE },
    MESSAGE_KEYS: config.MESSAGE_KEYS ?? (await keptSecret(join(dataDir, 'message-key'))),
  };
  const worker = await startWorker(config, env, { report, stops });
  const baseUrl = `http://localhost:${String(port)}`;
  const signIn = await signInEnv(config, { databaseUrl, baseUrl }, { report, stops });
  const ui = uiUrl === '' ? {} : { TEMPORAL_UI_URL: uiUrl };
  const api = await startApi({ ...config, PORT: port }, { ...env, ...signIn, ...ui }, { report, stops });
  const stack = { dataDir, baseUrl, databaseUrl, temporal: { address, namespace: config.TEMPORAL_NAMESPACE, uiUrl } };
  return { stack, ended: Promise.race([worker.ended, api.ended]) };
}

/** The default port may be replaced by the next free one; a port that PORT names is used or refused. */
async function apiPort(wanted?: number): Promise<number> {
  if (wanted === undefined || wanted === 0) return freePort(wanted ?? PORTS.api);
  const port = await reservePort(wanted);
  if (port === undefined)
    throw new Error(`PORT=${String(wanted)} is in use. Set another port, or 0 for any free port. Nothing was started.`);
  return port;
}

async function startDatabase(dataDir: string, { report, stops }: StackHooks): Promise<string> {
  report('Starting PostgreSQL …');
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres'), port: await freePort(PORTS.postgres) });
  stops.push({ name: 'PostgreSQL', stop: () => postgres.stop() });
  return postgres.url;
}

async function startOwnTemporal({ DATA_DIR, TEMPORAL_NAMESPACE }: StackConfig, { report, stops }: StackHooks) {
  report('Starting Temporal …');
  const cli = await temporalBinary(TEMPORAL_PROGRAMS.cli);
  const port = await freePort(PORTS.temporal);
  const uiPort = await freePort(PORTS.temporalUi);
  const folder = join(resolve(DATA_DIR), 'temporal');
  const server = await startTemporal({ cli, port, uiPort, folder, keep: true, namespaces: [TEMPORAL_NAMESPACE] });
  stops.push({ name: 'Temporal', stop: () => server.stop() });
  await recordProcess(join(resolve(DATA_DIR), 'running'), { pid: server.pid, mark: folder });
  return server;
}

type Env = Record<string, string>;

async function startWorker(config: StackConfig, env: Env, { report, stops }: StackHooks): Promise<Part> {
  report('Starting the worker …');
  const port = await freePort(PORTS.worker);
  const worker = await startPart({
    name: 'worker',
    main: 'worker/main.ts',
    started: (pid) => recordProcess(join(resolve(config.DATA_DIR), 'running'), { pid, mark: 'worker/main.ts' }),
    env: { ...env, METRICS_PORT: String(port), DECISIONS_BY_SIGNAL: config.DECISIONS_BY_SIGNAL },
    readyUrl: `http://127.0.0.1:${String(port)}/readyz`,
    log: join(resolve(config.DATA_DIR), 'logs', 'worker.log'),
  });
  stops.push(worker);
  return worker;
}

/** An environment with OIDC_ISSUER also holds the other settings of sign-in; without it, the development identity provider is started. */
async function signInEnv(
  config: StackConfig,
  { databaseUrl, baseUrl }: { databaseUrl: string; baseUrl: string },
  { report, stops }: StackHooks,
): Promise<Env> {
  if (config.OIDC_ISSUER !== undefined) return {};
  report('Starting the identity provider …');
  const db = openDatabase(databaseUrl, { connections: 2 });
  stops.push({ name: 'database connection of the identity provider', stop: () => db.$disconnect() });
  const identity = await startDevIdentity({ db, port: await freePort(PORTS.identity), publicUrl: baseUrl });
  stops.push({ name: 'identity provider', stop: () => identity.stop() });
  return {
    ...{ PUBLIC_URL: baseUrl, SESSION_SECRET: await keptSecret(join(resolve(config.DATA_DIR), 'session-secret')) },
    ...{ OIDC_ISSUER: identity.issuer, OIDC_CLIENT_ID: identity.clientId, OIDC_CLIENT_SECRET: identity.clientSecret },
  };
}

async function startApi(config: StackConfig & { PORT: number }, env: Env, { report, stops }: StackHooks): Promise<Part> {
  report('Starting the API …');
  const metricsPort = await freePort(PORTS.apiMetrics);
  const api = await startPart({
    name: 'API',
    main: 'api/main.ts',
    started: (pid) => recordProcess(join(resolve(config.DATA_DIR), 'running'), { pid, mark: 'api/main.ts' }),
    env: {
      ...env,
      PORT: String(config.PORT),
      METRICS_PORT: String(metricsPort),
      RATE_LIMIT_PER_MINUTE: String(config.RATE_LIMIT_PER_MINUTE),
      TOKENS_FOR_OTHERS: config.TOKENS_FOR_OTHERS,
    },
    readyUrl: `http://127.0.0.1:${String(config.PORT)}/readyz`,
    log: join(resolve(config.DATA_DIR), 'logs', 'api.log'),
  });
  stops.push(api);
  return api;
}
