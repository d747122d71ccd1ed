import { readFile } from 'node:fs/promises';

/** Whether a process with this id is alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a process; nothing where the system does not tell. */
export const commandLineOf = (pid: number): Promise<string | undefined> =>
  readFile(`/proc/${String(pid)}/cmdline`, 'utf8').then(
    (line) => line.replaceAll('\0', ' '),
    () => undefined,
  );

/** Asks a process to stop, and kills it when it has not after the given time. */
export async function stopProcess(pid: number, { signal, withinMs }: { signal: NodeJS.Signals; withinMs: number }): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, signal);
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; ) {
    if (!isAlive(pid)) return;
    await pause(50);
  }
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await pause(50);
}

/** Asks until the answer is yes; says when it has not been in time. */
export async function until(isSo: () => Promise<boolean>, { withinMs, what }: { withinMs: number; what: string }): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await isSo())) {
    await pause(100);
    if (Date.now() > deadline) throw new Error(`${what} within ${String(withinMs / 1_000)} s: it did not.`);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
