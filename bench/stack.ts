import { BENCH_KEY } from './bench-key.js';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { freePort, releasePorts } from '../dev/free-port.js';
import { type Part, startPart } from '../dev/part.js';
import { startPostgres } from '../dev/postgres.js';
import { temporalBinary } from '../dev/temporal-binary.js';
import { TEMPORAL_PROGRAMS } from '../dev/temporal-programs.js';
import { startTemporal } from '../dev/temporal.js';
import { openDatabase } from '../prisma/database.js';
import { migrate } from '../prisma/migrate.js';

export type BenchStack = Awaited<ReturnType<typeof startBenchStack>>;
const UNLIMITED = ['frontend.rps', 'frontend.namespaceRPS', 'frontend.persistenceMaxQPS', 'history.rps'].map((one) => `${one}=1000000`);
const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** Starts all measured processes, with one Temporal server in memory and one PostgreSQL. */
export async function startBenchStack() {
  const folder = await mkdtemp(join(tmpdir(), 'doorward-bench-'));
  await chmod(folder, 0o711);
  const pids: Record<string, number> = {};
  const postgres = await startPostgres({
    dataDir: join(folder, 'postgres'),
    port: await freePort(0),
    settings: { shared_buffers: '1GB', max_wal_size: '8GB' },
  });
  pids['postgres'] = postgres.pid;
  await migrate(postgres.url);
  const changesUrl = await copyOf(postgres.url, 'changes');
  const cli = await temporalBinary(TEMPORAL_PROGRAMS.cli);
  const namespaces = ['default', 'bare', 'timed'];
  const temporal = await startTemporal({ cli, port: await freePort(0), folder, namespaces, settings: UNLIMITED });
  pids['temporal'] = temporal.pid;
  const env = {
    ...{ DATABASE_URL: postgres.url, TEMPORAL_ADDRESS: temporal.address, MESSAGE_KEYS: BENCH_KEY },
    ...{ LOG_LEVEL: 'warn', RATE_LIMIT_PER_MINUTE: 'off' },
  };
  const parts: Part[] = [];
  const part = async (name: 'worker' | 'api', port: number) => {
    const own = name === 'api' ? { PORT: String(port), METRICS_PORT: '0' } : { METRICS_PORT: String(port) };
    const log = join(folder, `${name}.log`);
    const readyUrl = `http://127.0.0.1:${String(port)}/readyz`;
    parts.push(
      await startPart({
        name,
        main: `${name}/main.ts`,
        env: { ...env, ...own },
        readyUrl,
        log,
        started: async (pid) => void (pids[name] = pid),
      }),
    );
  };
  const workers: ChildProcess[] = [];
  const benchWorker = async (kind: 'bare' | 'timed') => {
    const child = spawn(process.execPath, ['--import', 'tsx', WORKER], {
      env: { ...process.env, ...env, KIND: kind },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    workers.push(child);
    pids[`${kind} worker`] = child.pid ?? 0;
    await once(child.stdout, 'data');
  };
  const ports = [await freePort(0), await freePort(0)] as const;
  await Promise.all([part('worker', ports[0]), part('api', ports[1]), benchWorker('bare'), benchWorker('timed')]);
  const connection = await Connection.connect({ address: temporal.address });
  const clientIn = (namespace: string) => new Client({ connection, namespace });
  const db = openDatabase(postgres.url, { connections: 10, statementTimeoutMs: 600_000 });
  const stop = async (): Promise<void> => {
    for (const child of workers) child.kill('SIGKILL');
    for (const one of parts.reverse()) await one.stop();
    await db.$disconnect();
    await connection.close();
    await temporal.stop();
    await postgres.stop();
    await releasePorts();
    await rm(folder, { recursive: true, force: true });
  };
  return { db, changesUrl, pids, clientIn, baseUrl: `http://127.0.0.1:${String(ports[1])}`, stop };
}

/** Copies a migrated database that nothing is connected to yet; answers its address. */
async function copyOf(databaseUrl: string, name: string): Promise<string> {
  const [url, admin] = [new URL(databaseUrl), new URL(databaseUrl)];
  const template = url.pathname.slice(1);
  url.pathname = `/${name}`;
  admin.pathname = '/template1';
  const db = openDatabase(admin.href, { connections: 1, statementTimeoutMs: 60_000 });
  await db.$executeRawUnsafe(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  await db.$disconnect();
  return url.href;
}
