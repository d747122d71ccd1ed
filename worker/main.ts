import { createServer } from 'node:net';
import { makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { type Logger, pino } from 'pino';
import { openDatabase } from '../prisma/database.js';
import { migrate } from '../prisma/migrate.js';
import { watchClock } from '../prisma/clock-offset.js';
import { createOutbox } from '../prisma/stores/outbox/outbox.js';
import { createMessageSeal } from '../secrets/message-seal.js';
import { workflowBundle } from './workflow-bundle.js';
import { readConfig } from './config.js';
import { connectTemporal } from './connect-temporal.js';
import { createWorker } from './create-worker.js';
import { startOutboxDispatcher } from './outbox-dispatcher.js';
import { ensureReconcilerSchedule } from './ensure-reconciler-schedule.js';
import { keepTemporalSetUp } from './keep-temporal-set-up.js';
import { observeClock, renderMetrics } from './metrics.js';
import { registerSearchAttributes } from './register-search-attributes.js';
import { sdkLogger } from './sdk-logger.js';
import { startStatusServer } from './status-server.js';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.LOG_LEVEL, base: { part: 'worker' } });
  const sdkMetrics = `127.0.0.1:${String(await freePort())}`;
  installRuntime(sdkMetrics, { log, level: config.LOG_LEVEL });
  const building = workflowBundle(config.WORKFLOW_BUNDLE);
  await migrate(config.DATABASE_URL);
  const db = openDatabase(config.DATABASE_URL, { connections: config.DATABASE_CONNECTIONS });
  const temporal = await connectTemporal(config.temporal, log);
  await registerSearchAttributes(temporal.connection, temporal.namespace);
  const decisionsBySignal = config.DECISIONS_BY_SIGNAL === 'on';
  const worker = await createWorker({
    ...temporal,
    db,
    workflowBundle: await building,
    decisionsBySignal,
    seal: createMessageSeal(config.MESSAGE_KEYS),
  });

  const status = await startStatusServer(config.METRICS_PORT, {
    isReady: async () => worker.getState() === 'RUNNING' && (await db.$queryRaw`SELECT 1`) !== undefined,
    metrics: () => renderMetrics(`http://${sdkMetrics}/metrics`),
  });
  const stop = () => {
    log.info('stopping');
    worker.shutdown();
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  log.info({ decisionsBySignal }, 'worker runs');
  const dispatcher = startOutboxDispatcher({ databaseUrl: config.DATABASE_URL, temporal: temporal.client, outbox: createOutbox(db), log });
  await ensureReconcilerSchedule(temporal.client);
  const ready = keepTemporalSetUp({ ...temporal, log });
  const clock = watchClock(db, { log, observe: observeClock });
  await worker.run();
  ready.stop();
  clock.stop();
  await dispatcher.stop();
  status.close();
  await Promise.all([temporal.connection.close(), temporal.client.connection.close(), db.$disconnect()]);
}

type Logging = { log: Logger; level: string };

/** Our own process handles signals and writes the log; the SDK exports its metrics at the given address. */
function installRuntime(bindAddress: string, { log, level }: Logging): void {
  Runtime.install({
    shutdownSignals: [],
    logger: sdkLogger(log),
    telemetryOptions: {
      metrics: { prometheus: { bindAddress } },
      logging: { filter: makeTelemetryFilterString({ core: level === 'debug' ? 'DEBUG' : 'WARN', other: 'ERROR' }), forward: {} },
    },
  });
}

/** A free port for the SDK's exporter, which cannot report the port it chose. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

main().catch((error: unknown) => {
  pino({ base: { part: 'worker' } }).fatal({ err: error }, 'worker failed');
  process.exitCode = 1;
  process.exit();
});
