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

/** The command line of a process; undefined where the system does not provide it. */
export const commandLineOf = (pid: number): Promise<string | undefined> =>
  readFile(`/proc/${String(pid)}/cmdline`, 'utf8').then(
    (line) => line.replaceAll('\0', ' '),
    () => undefined,
  );

/** Sends a process a signal to stop, and kills it when it is still alive after the given time. */
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

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
