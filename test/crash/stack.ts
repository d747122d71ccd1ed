import { TEST_KEY } from '../support/seals.js';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { freePort, releasePorts } from '../../dev/free-port.js';
import { startPart } from '../../dev/part.js';
import { startPostgres } from '../../dev/postgres.js';
import { isAlive, stopProcess } from '../../dev/process.js';
import { waitUntil } from '../../dev/wait-until.js';
import { temporalBinary } from '../../dev/temporal-binary.js';
import { TEMPORAL_PROGRAMS } from '../../dev/temporal-programs.js';
import { startTemporal } from '../../dev/temporal.js';
import { type Database, openDatabase } from '../../prisma/database.js';
import { workflowBundle } from '../../worker/workflow-bundle.js';

export const PROCESSES = ['worker', 'api', 'temporal', 'postgres'] as const;
export type ProcessName = (typeof PROCESSES)[number];
export type CrashStack = Awaited<ReturnType<typeof startCrashStack>>;

/** Starts every part of the system as a process that can be killed at any moment and restarted. */
export async function startCrashStack() {
  const folder = await mkdtemp(join(tmpdir(), 'doorward-crash-'));
  await chmod(folder, 0o711);
  const cli = await temporalBinary(TEMPORAL_PROGRAMS.cli);
  const ports = { api: await freePort(0), worker: await freePort(0), temporal: await freePort(0), postgres: await freePort(0) };
  const bundle = join(folder, 'bundle.js');
  await writeFile(bundle, await bundleCode());
  const pids: Partial<Record<ProcessName, number>> = {};
  let databaseUrl = '';
  const env = () => ({
    ...{ DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: `127.0.0.1:${String(ports.temporal)}`, LOG_LEVEL: 'warn' },
    ...{
      MESSAGE_KEYS: TEST_KEY,
      RATE_LIMIT_PER_MINUTE: 'off',
      PORT: String(ports.api),
      METRICS_PORT: String(ports.worker),
      WORKFLOW_BUNDLE: bundle,
    },
  });
  const part = async (name: 'worker' | 'api') => {
    await startPart({
      ...{
        name,
        main: `${name}/main.ts`,
        env: { ...env(), ...(name === 'api' && { METRICS_PORT: '0' }) },
        readyUrl: `http://127.0.0.1:${String(ports[name])}/readyz`,
      },
      ...{ log: join(folder, `${name}.log`), started: async (pid: number) => void (pids[name] = pid) },
    });
  };
  const start: Record<ProcessName, () => Promise<void>> = {
    worker: () => part('worker'),
    api: () => part('api'),
    temporal: async () => {
      const server = await startTemporal({ cli, port: ports.temporal, folder: join(folder, 'temporal'), keep: true });
      pids.temporal = server.pid;
    },
    postgres: async () => {
      const server = await startPostgres({ dataDir: join(folder, 'postgres'), port: ports.postgres });
      [pids.postgres, databaseUrl] = [server.pid, server.url];
    },
  };
  const kill = async (name: ProcessName): Promise<void> => {
    const pid = pids[name] ?? 0;
    process.kill(pid, 'SIGKILL');
    await waitUntil(() => Promise.resolve(!isAlive(pid)), { withinMs: 10_000, what: `${name} is dead` });
  };
  await start.postgres();
  await start.temporal();
  await Promise.all([start.worker(), start.api()]);
  const db: Database = openDatabase(databaseUrl, { connections: 10 });
  const connection = Connection.lazy({ address: `127.0.0.1:${String(ports.temporal)}` });
  const stop = async (): Promise<void> => {
    await db.$disconnect().catch(() => undefined);
    await connection.close();
    for (const name of PROCESSES)
      await stopProcess(pids[name] ?? 0, { signal: name === 'postgres' ? 'SIGINT' : 'SIGTERM', withinMs: 20_000 });
    await releasePorts();
    await rm(folder, { recursive: true, force: true });
  };
  return {
    ...{ db, folder, start, kill, stop, pids, temporal: new Client({ connection }) },
    ...{
      baseUrl: `http://127.0.0.1:${String(ports.api)}`,
      emptyTemporal: () => rm(join(folder, 'temporal'), { recursive: true, force: true }),
    },
  };
}

/** The workflow bundle, built once, because a worker that builds it starts slowly. */
async function bundleCode(): Promise<string> {
  const bundle = await workflowBundle();
  if (!('code' in bundle)) throw new Error('A prebuilt bundle cannot be tested.');
  return bundle.code;
}
