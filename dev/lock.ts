import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { commandLineOf, isAlive } from './process.js';

export type Lock = { release(): Promise<void> };

/** Reserves a data directory for this start. */
export async function lockFolder(dataDir: string): Promise<Lock> {
  const folder = resolve(dataDir);
  await mkdir(folder, { recursive: true });
  const lock = await takeLock(join(folder, 'lock'));
  if (typeof lock !== 'number') return lock;
  throw new Error(`${folder} is in use by process ${String(lock)}. Stop that process, or set DATA_DIR to another folder.`);
}

/** Takes a lock for this process, or returns the id of the process that holds it. The lock of a dead process is taken over. */
export async function takeLock(file: string): Promise<Lock | number> {
  for (;;) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return { release: () => rm(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = Number(await readFile(file, 'utf8').catch(() => '0'));
    if (owner > 0 && isAlive(owner) && (await isDoorward(owner))) return owner;
    await rm(file, { force: true });
  }
}

/** The id of a dead process may belong to another program by now. */
const isDoorward = async (pid: number): Promise<boolean> => {
  const line = await commandLineOf(pid);
  return line === undefined || line.includes('main.ts') || line.includes('jest');
};
