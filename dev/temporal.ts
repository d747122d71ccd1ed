import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Connection } from '@temporalio/client';
import { isAlive, stopProcess } from './process.js';
import { waitUntil } from './wait-until.js';

export type Temporal = { address: string; uiUrl: string; pid: number; stop(): Promise<void> };
type Options = {
  cli: string;
  port: number;
  /** Without it, no UI is served. */
  uiPort?: number;
  /** The folder of the database and the log. */
  folder: string;
  /** Keeps the database on disk; without it, data lives in memory and ends with the server. */
  keep?: boolean;
  namespaces?: readonly string[];
  settings?: readonly string[];
};

const STOP = { signal: 'SIGTERM', withinMs: 10_000 } as const;
const SETTINGS = ['system.enableActivityEagerExecution=true'];

/** Starts Temporal's development server, and resolves once it answers. */
export async function startTemporal(options: Options): Promise<Temporal> {
  const { cli, port, uiPort, namespaces = ['default'], settings = [] } = options;
  const folder = resolve(options.folder);
  await mkdir(folder, { recursive: true });
  const log = createWriteStream(join(folder, 'temporal.log'), { flags: 'w' });
  const child = spawn(cli, argsFor({ ...options, folder, namespaces, settings }), { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${cli} cannot be executed.`);
  const address = `127.0.0.1:${String(port)}`;
  const answers = () =>
    isAlive(pid)
      ? allAnswer(address, namespaces)
      : Promise.reject(new Error(`The Temporal server exited during start; see ${join(folder, 'temporal.log')}.`));
  try {
    await waitUntil(answers, { withinMs: 30_000, what: 'Temporal answers' });
  } catch (error) {
    await stopProcess(pid, STOP);
    throw error;
  }
  return { address, uiUrl: uiPort === undefined ? '' : `http://localhost:${String(uiPort)}`, pid, stop: () => stopProcess(pid, STOP) };
}

function argsFor({ port, uiPort, folder, keep, namespaces = [], settings = [] }: Options): string[] {
  return [
    'server',
    'start-dev',
    '--ip',
    '127.0.0.1',
    '--port',
    String(port),
    '--log-level',
    'warn',
    ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]),
    ...(keep ? ['--db-filename', join(folder, 'temporal.db')] : []),
    ...['journal_mode=WAL', 'synchronous=NORMAL'].flatMap((pragma) => ['--sqlite-pragma', pragma]),
    ...namespaces.flatMap((name) => ['--namespace', name]),
    ...[...SETTINGS, ...settings].flatMap((setting) => ['--dynamic-config-value', setting]),
  ];
}

async function allAnswer(address: string, namespaces: readonly string[]): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: 1_000 });
    try {
      await Promise.all(namespaces.map((namespace) => connection.workflowService.describeNamespace({ namespace })));
    } finally {
      await connection.close();
    }
    return true;
  } catch {
    return false; // the server is still starting
  }
}
