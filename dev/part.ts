import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { partLog } from './part-log.js';
import { stopProcess } from './process.js';
import { waitUntil } from './wait-until.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const READY_WITHIN_MS = 60_000;

type Options = { name: string; main: string; env: Record<string, string>; readyUrl: string; log: string } & {
  /** Called with the process id as soon as it is known. */
  started: (pid: number) => Promise<void>;
};
export type Part = {
  name: string;
  stop(): Promise<void>;
  /** Resolves when the part has ended by itself. */
  ended: Promise<string>;
};

/** Starts one of Doorward's processes in a process group of its own, where Ctrl-C does not reach it; resolves once its readiness check passes. */
export async function startPart({ name, main, env, readyUrl, log, started }: Options): Promise<Part> {
  await mkdir(dirname(log), { recursive: true });
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, main)], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const file = partLog(log);
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  let isStopping = false;
  let hasEnded = false;
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      hasEnded = true;
      if (!isStopping) resolve(`The ${name} exited unexpectedly (${String(signal ?? code)}).`);
    });
  });
  const stop = async () => {
    isStopping = true;
    await stopChild(child);
  };
  try {
    if (child.pid !== undefined) await started(child.pid);
    const isReady = () => (hasEnded ? Promise.reject(new Error(`The ${name} exited during start.`)) : answers(readyUrl));
    await waitUntil(isReady, { withinMs: READY_WITHIN_MS, what: `the ${name} is ready` });
  } catch (error) {
    await stop();
    throw new Error(`${error instanceof Error ? error.message : String(error)} Last lines of ${log}:\n${await lastLines(log)}`, {
      cause: error,
    });
  }
  return { name, stop, ended };
}

const stopChild = ({ pid }: ChildProcess): Promise<void> =>
  pid === undefined ? Promise.resolve() : stopProcess(pid, { signal: 'SIGTERM', withinMs: 20_000 });

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(3_000) }).then(
    (answer) => answer.ok,
    () => false,
  );

const lastLines = async (log: string): Promise<string> =>
  (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-15).join('\n');
