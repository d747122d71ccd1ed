import type { Server } from 'node:http';
import { createTerminus } from '@godaddy/terminus';
import { Client } from '@temporalio/client';
import { type Logger, pino } from 'pino';
import { type Database, openDatabase } from '../prisma/database.js';
import { watchClock } from '../prisma/clock-offset.js';
import { migrate } from '../prisma/migrate.js';
import { ensureFirstAdmin } from '../prisma/stores/directory/ensure-first-admin.js';
import { createMessageSeal } from '../secrets/message-seal.js';
import { createApp } from './create-app.js';
import { type ApiConfig, readConfig } from './config.js';
import { makeMetrics, serveMetrics } from './make-metrics.js';
import { connectTemporal } from './temporal/connect-temporal.js';
import { makeVerifyJwt } from './verify-jwt.js';
import { openPortal } from './portal/open-portal.js';

/** Time for running requests to finish after a signal to stop. */
const STOP_TIMEOUT_MS = 15_000;
/** A request that takes longer is cut off (R123). */
const REQUEST_TIMEOUT_MS = 30_000;

/** Longer than load balancers keep a connection: they would send into one that is just being closed. */
const KEEP_ALIVE_MS = 65_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = pino({ level: config.LOG_LEVEL, base: { part: 'api' } });
  await migrate(config.DATABASE_URL);
  const db = openDatabase(config.DATABASE_URL, { connections: config.DATABASE_CONNECTIONS });
  if (config.FIRST_ADMIN_EMAIL !== undefined && (await ensureFirstAdmin(db, config.FIRST_ADMIN_EMAIL)))
    logger.info('first administrator created');

  const { connectionOptions, namespace = 'default' } = config.temporal;
  const connection = connectTemporal(connectionOptions);
  const portal = openPortal(config, { db, log: logger });
  const metrics = makeMetrics(db);
  const app = createApp(
    {
      db,
      temporal: new Client({ connection, namespace }),
      seal: createMessageSeal(config.MESSAGE_KEYS),
      workflowsUrl: workflowsUrl(config.TEMPORAL_UI_URL, namespace),
    },
    {
      logger,
      metrics,
      ...optionsOf(config),
      portal: portal?.options,
    },
  );
  watchClock(db, { log: logger });
  const metricsServer = await serveMetrics(metrics, config.METRICS_PORT);
  const server = app.listen(config.PORT, (error?: Error) => {
    if (error) throw error;
    logger.info({ address: server.address() }, 'API is listening');
  });
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  stopOnSignal(server, { db, logger, portal, metricsServer });
}

type Running = { db: Database; logger: Logger; portal: ReturnType<typeof openPortal>; metricsServer: Server };

/** Lets running requests finish when the process is asked to stop. */
function stopOnSignal(server: Server, { db, logger, portal, metricsServer }: Running): void {
  createTerminus(server, {
    signals: ['SIGTERM', 'SIGINT'],
    timeout: STOP_TIMEOUT_MS,
    useExit0: true,
    // Open pages would keep the server from closing. They reconnect to another copy of the API.
    beforeShutdown: () => Promise.resolve(portal?.closePages()),
    // The connection to Temporal closes with the process: closed earlier, it would throw when the client retries a call.
    onSignal: async () => {
      logger.info('stopping');
      metricsServer.close();
      await portal?.stop();
      await db.$disconnect();
    },
  });
}

/** What the environment says of the application. */
const optionsOf = (config: ApiConfig) => ({
  limit: config.RATE_LIMIT_PER_MINUTE,
  trustProxy: config.TRUST_PROXY,
  tokensForOthers: config.TOKENS_FOR_OTHERS === 'on',
  verifyJwt: verifyJwtOf(config),
});

function verifyJwtOf({ OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URI: jwksUri }: ApiConfig) {
  return issuer !== undefined && audience !== undefined ? makeVerifyJwt({ issuer, audience, jwksUri }) : undefined;
}

const workflowsUrl = (ui: string | undefined, namespace: string): string | undefined =>
  ui === undefined ? undefined : `${ui.replace(/\/$/, '')}/namespaces/${encodeURIComponent(namespace)}/workflows`;

main().catch((error: unknown) => {
  pino({ base: { part: 'api' } }).fatal({ err: error }, 'API failed');
  process.exit(1);
});
