import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLineOf, isAlive, stopProcess } from './process.js';

const STOP = { signal: 'SIGTERM', withinMs: 10_000 } as const;

/** Records a started process with a part of its command line, so that the next start can stop it if this one is killed. */
export async function recordProcess(folder: string, { pid, mark }: { pid: number; mark: string }): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, String(pid)), mark);
}

/** Stops the processes that a killed start left behind. A process id that belongs to another program by now is ignored. */
export async function stopRecordedProcesses(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const mark = await readFile(join(folder, name), 'utf8');
    const line = await commandLineOf(Number(name));
    if (isAlive(Number(name)) && mark !== '' && line?.includes(mark)) await stopProcess(Number(name), STOP);
  }
  await rm(folder, { recursive: true, force: true });
}
