import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { type Account, accountFor, postgresPrograms, runProgram } from './postgres-programs.js';
import { commandLineOf, isAlive, stopProcess } from './process.js';

export type Postgres = { url: string; port: number; pid: number; stop(): Promise<void> };
type Options = { dataDir: string; port: number; settings?: Record<string, string> };

const DATABASE = 'doorward';
const STOP = { signal: 'SIGINT', withinMs: 15_000 } as const;
const SETTINGS = { listen_addresses: '127.0.0.1', max_connections: '200', unix_socket_directories: '' };

/**
 * Starts the embedded PostgreSQL on a data directory, in a process group of its own, where Ctrl-C does not reach it. Creates the directory
 * if necessary, and first stops the server of an earlier start that was killed.
 */
export async function startPostgres({ dataDir, port, settings = {} }: Options): Promise<Postgres> {
  const folder = resolve(dataDir);
  const databaseDir = join(folder, 'db');
  await mkdir(databaseDir, { recursive: true });
  await stopAbandoned(databaseDir);
  const { pg_ctl, initdb } = await postgresPrograms();
  const account = await accountFor(databaseDir);
  const password = await passwordIn(folder);
  const options = Object.entries({ ...SETTINGS, ...settings }).map(([name, value]) => `-c ${name}='${value}'`);
  try {
    if (!existsSync(join(databaseDir, 'PG_VERSION'))) await initialise(initdb, databaseDir, { password, account });
    const args = [
      '-D',
      databaseDir,
      '-l',
      join(databaseDir, 'server.log'),
      '-o',
      `-p ${String(port)} ${options.join(' ')}`,
      '-t',
      '30',
      '-w',
    ];
    await runProgram(pg_ctl, ['start', ...args], account);
  } catch (error) {
    throw new Error(`The embedded PostgreSQL could not be started. ${hintFor(folder)}`, { cause: error });
  }
  const url = `postgres://doorward:${password}@127.0.0.1:${String(port)}/${DATABASE}`;
  await createDatabase(url);
  const pid = await postmasterPid(databaseDir);
  return { url, port, pid, stop: () => stopProcess(pid, STOP) };
}

async function initialise(
  initdb: string,
  databaseDir: string,
  { password, account }: { password: string; account: Account },
): Promise<void> {
  const file = join(databaseDir, '..', `initial-${randomBytes(6).toString('hex')}`);
  await writeFile(file, password, { mode: 0o600 });
  if ('uid' in account) await chown(file, account.uid, account.gid);
  try {
    await runProgram(
      initdb,
      [
        '-D',
        databaseDir,
        '-U',
        'doorward',
        '-A',
        'scram-sha-256',
        '-E',
        'UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        `--pwfile=${file}`,
      ],
      account,
    );
    await chmod(databaseDir, 0o700);
  } finally {
    await rm(file, { force: true });
  }
}

/** The first line of `postmaster.pid` is the server's process id. It may belong to another program by now, so the command line is compared. */
async function stopAbandoned(databaseDir: string): Promise<void> {
  if (!existsSync(join(databaseDir, 'postmaster.pid'))) return;
  const pid = await postmasterPid(databaseDir);
  const line = await commandLineOf(pid);
  if (pid > 0 && isAlive(pid) && line?.includes('postgres') && line.includes(databaseDir)) await stopProcess(pid, STOP);
}

const postmasterPid = async (databaseDir: string): Promise<number> =>
  Number((await readFile(join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n')[0]);

async function passwordIn(folder: string): Promise<string> {
  const file = join(folder, 'password');
  if (!existsSync(file)) await writeFile(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
  return readFile(file, 'utf8');
}

async function createDatabase(url: string): Promise<void> {
  const admin = new URL(url);
  admin.pathname = '/postgres';
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

const hintFor = (folder: string): string =>
  process.getuid?.() === 0
    ? `Under root, PostgreSQL runs as the user "postgres", which needs access to every parent folder of ${folder}.`
    : '';
