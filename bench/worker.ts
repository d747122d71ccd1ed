import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import * as z from 'zod';
import { openDatabase } from '../prisma/database.js';
import { createMessageSeal } from '../secrets/message-seal.js';
import { BENCH_KEY } from './bench-key.js';
import { workflowBundle } from '../worker/workflow-bundle.js';
import { createWorker, POLLERS } from '../worker/create-worker.js';
import { registerSearchAttributes } from '../worker/register-search-attributes.js';

const Env = z.object({ DATABASE_URL: z.string(), TEMPORAL_ADDRESS: z.string(), KIND: z.enum(['bare', 'timed']) });
/** The delay of the `timed` worker's clock: a grant of one minute ends after one second. */
const CLOCK_DELAY_MS = 59_000;

/** A worker of the benchmark: for the bare workflow, or Doorward's own with a delayed clock. Prints `ready` when it runs. */
async function main(): Promise<void> {
  const { DATABASE_URL, TEMPORAL_ADDRESS: address, KIND } = Env.parse(process.env);
  Runtime.install({ logger: new DefaultLogger('WARN') });
  const connection = await NativeConnection.connect({ address });
  const worker = KIND === 'bare' ? await bareWorker(connection) : await timedWorker(connection, { DATABASE_URL, address });
  process.stdout.write('ready\n');
  await worker.run();
}

async function bareWorker(connection: NativeConnection): Promise<Worker> {
  const workflowsPath = fileURLToPath(new URL('./workflows/bare.ts', import.meta.url));
  const workflowBundle = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('WARN') });
  return Worker.create({
    connection,
    namespace: 'bare',
    taskQueue: 'bare',
    workflowBundle,
    ...POLLERS,
    activities: { nothing: async () => undefined },
  });
}

async function timedWorker(connection: NativeConnection, { DATABASE_URL, address }: { DATABASE_URL: string; address: string }) {
  const namespace = 'timed';
  await registerSearchAttributes(connection, namespace);
  const client = new Client({ connection: await Connection.connect({ address }), namespace });
  const db = openDatabase(DATABASE_URL, { connections: 20 });
  const instantOfSave = (verb: string) => Date.now() - (verb === 'timeUp' ? 0 : CLOCK_DELAY_MS);
  const seal = createMessageSeal([BENCH_KEY]);
  return createWorker({
    ...{ connection, client, namespace, db, workflowBundle: await workflowBundle(), decisionsBySignal: false },
    ...{ instantOfSave, seal },
  });
}

await main();
