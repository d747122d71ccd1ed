import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApiClient } from '../../../api/client/index.js';
import { waitUntil } from '../../../dev/wait-until.js';

const START = fileURLToPath(new URL('../../../dev/start.mjs', import.meta.url));

export type Demo = {
  baseUrl: string;
  databaseUrl: string;
  temporal: { address: string; namespace: string; uiUrl: string };
  users: { id: string; email: string; displayName: string; role: string; token: string }[];
  groups: { id: string; name: string }[];
  flows: { id: string; name: string; kind: string }[];
};
export type Started = Awaited<ReturnType<typeof npmStart>>;

/** A temporary data folder that the account of the embedded PostgreSQL can enter. */
export async function dataFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'doorward-start-'));
  await chmod(folder, 0o711);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Runs the script of `npm start`, in a process group of its own. */
export function startProcess(dataDir: string, env: Record<string, string> = {}) {
  // A terminal does the same: Ctrl-C reaches every process of the group.
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, ended, output: () => output };
}

/** Runs `npm start` on a data folder until it is ready. `ctrlC` resolves once everything has stopped; `kill` leaves its parts running. */
export async function npmStart(dataDir: string, env: Record<string, string> = {}) {
  const { child, ended, output } = startProcess(dataDir, env);
  const file = join(dataDir, 'demo.json');
  const isReady = () => Promise.resolve(output().includes('Doorward is ready') && existsSync(file));
  const failed = ended.then((code) => Promise.reject(new Error(`npm start ended with ${String(code)}:\n${output()}`)));
  await Promise.race([waitUntil(isReady, { withinMs: 90_000, what: 'npm start is ready' }), failed]);
  failed.catch(() => undefined);
  const demo = JSON.parse(await readFile(file, 'utf8')) as Demo;
  const as = ({ token }: { token: string }) => createApiClient({ baseUrl: demo.baseUrl, token });
  const user = (name: string) => {
    const found = demo.users.find(({ email }) => email === `${name}@example.test`);
    if (!found) throw new Error(`The demo organisation has no ${name}.`);
    return found;
  };
  const signal = async (name: NodeJS.Signals) => {
    process.kill(-groupOf(child), name);
    return ended;
  };
  return { demo, as, user, output, ctrlC: () => signal('SIGINT'), kill: () => signal('SIGKILL') };
}

function groupOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('The process was not started.');
  return pid;
}
