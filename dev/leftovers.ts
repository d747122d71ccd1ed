import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLineOf, isAlive, stopProcess } from './process.js';

const STOP = { signal: 'SIGTERM', withinMs: 10_000 } as const;

/** Remembers a process that we started, by a part of its command line, for the case that we are killed before we can stop it. */
export async function remember(folder: string, { pid, mark }: { pid: number; mark: string }): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, String(pid)), mark);
}

/** Stops what an earlier start, killed, has left behind. A number that is another program's by now is left alone. */
export async function stopLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const mark = await readFile(join(folder, name), 'utf8');
    const line = await commandLineOf(Number(name));
    if (isAlive(Number(name)) && mark !== '' && line?.includes(mark)) await stopProcess(Number(name), STOP);
  }
  await rm(folder, { recursive: true, force: true });
}
