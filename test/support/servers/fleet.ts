import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApiClient } from '../../../api/client/index.js';
import { freePort } from '../../../dev/free-port.js';
import { type Part, startPart } from '../../../dev/part.js';
import { type Database, openDatabase } from '../../../prisma/database.js';
import { freshDatabase } from '../database/database.js';
import { TEST_KEY } from '../seals.js';
import { namespaceOfWorker, fromSetUp } from './set-up.js';

export type Fleet = Awaited<ReturnType<typeof startFleet>>;

/** Starts several APIs and workers on a database of their own and the real Temporal server. */
export async function startFleet({ apis, workers }: { apis: number; workers: number }) {
  const { url, drop } = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'doorward-fleet-'));
  const common = {
    DATABASE_URL: url,
    TEMPORAL_ADDRESS: fromSetUp('TEMPORAL_TEST_ADDRESS'),
    TEMPORAL_NAMESPACE: namespaceOfWorker(),
    RATE_LIMIT_PER_MINUTE: 'off',
    MESSAGE_KEYS: TEST_KEY,
    LOG_LEVEL: 'warn',
  };
  const start = async (name: string, main: string, env: Record<string, string>, port: number): Promise<Part> =>
    startPart({
      ...{ name, main, env: { ...common, ...env }, readyUrl: `http://127.0.0.1:${String(port)}/readyz` },
      ...{ log: join(folder, `${name}.log`), started: () => Promise.resolve() },
    });
  const parts: Part[] = [];
  for (let copy = 1; copy <= workers; copy++) {
    const port = await freePort(0);
    const env = { METRICS_PORT: String(port), WORKFLOW_BUNDLE: fromSetUp('DOORWARD_TEST_BUNDLE') };
    parts.push(await start(`worker ${String(copy)}`, 'worker/main.ts', env, port));
  }
  const baseUrls: string[] = [];
  for (let copy = 1; copy <= apis; copy++) {
    const port = await freePort(0);
    parts.push(await start(`API ${String(copy)}`, 'api/main.ts', { PORT: String(port), METRICS_PORT: '0' }, port));
    baseUrls.push(`http://127.0.0.1:${String(port)}`);
  }
  const db: Database = openDatabase(url, { connections: 10 });
  /** The typed client of the given person at one of the APIs. */
  const as = ({ token }: { token: string }, api = 0) => createApiClient({ baseUrl: baseUrls[api % baseUrls.length] ?? '', token });
  const stop = async (): Promise<void> => {
    for (const part of parts.reverse()) await part.stop();
    await db.$disconnect();
    await drop();
    await rm(folder, { recursive: true, force: true });
  };
  return { db, as, stop };
}
