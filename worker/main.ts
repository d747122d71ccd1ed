import { createServer } from 'node:net';
import { makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import { openDatabase } from '../prisma/database.js';
import { migrate } from '../prisma/migrate.js';
import { createOutbox } from '../prisma/stores/outbox.js';
import { workflowBundle } from './bundle.js';
import { readConfig } from './config.js';
import { connectTemporal } from './connect.js';
import { createWorker } from './create-worker.js';
import { followChanges } from './follow-changes.js';
import { ensureMaintenance, keepReady } from './keep-ready.js';
import { metricsText } from './metrics.js';
import { registerSearchAttributes } from './register-search-attributes.js';
import { listenForStatus } from './status-server.js';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.LOG_LEVEL, base: { part: 'worker' } });
  const sdkMetrics = `127.0.0.1:${String(await freePort())}`;
  Runtime.install({
    shutdownSignals: [],
    telemetryOptions: {
      metrics: { prometheus: { bindAddress: sdkMetrics } },
      logging: { filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }), forward: {} },
    },
  });
  const building = workflowBundle(config.WORKFLOW_BUNDLE);
  await migrate(config.DATABASE_URL);
  const db = openDatabase(config.DATABASE_URL, { connections: config.DATABASE_CONNECTIONS });
  const temporal = await connectTemporal(config.temporal, log);
  await registerSearchAttributes(temporal.connection, temporal.namespace);
  const decisionsBySignal = config.DECISIONS_BY_SIGNAL === 'on';
  const worker = await createWorker({ ...temporal, db, workflowBundle: await building, decisionsBySignal });

  const status = await listenForStatus(config.METRICS_PORT, {
    isReady: async () => worker.getState() === 'RUNNING' && (await db.$queryRaw`SELECT 1`) !== undefined,
    metrics: () => metricsText(`http://${sdkMetrics}/metrics`),
  });
  const stop = () => {
    log.info('stopping');
    worker.shutdown();
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  log.info({ decisionsBySignal }, 'worker runs');
  const following = followChanges({ databaseUrl: config.DATABASE_URL, temporal: temporal.client, changes: createOutbox(db), log });
  await ensureMaintenance(temporal.client);
  const ready = keepReady({ ...temporal, log });
  await worker.run();
  ready.stop();
  await following.stop();
  status.close();
  await Promise.all([temporal.connection.close(), temporal.client.connection.close(), db.$disconnect()]);
}

/** The SDK's exporter cannot be given port 0 and asked for it later. */
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
