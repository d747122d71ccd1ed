import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { commandLineOf, isAlive } from './process.js';

export type Lock = { release(): Promise<void> };

/** Makes sure that one start at a time uses a data directory. */
export async function lockFolder(dataDir: string): Promise<Lock> {
  const folder = resolve(dataDir);
  await mkdir(folder, { recursive: true });
  const lock = await takeLock(join(folder, 'lock'));
  if (typeof lock !== 'number') return lock;
  throw new Error(`${folder} is in use already, by process ${String(lock)}. Stop that one, or name another folder in DATA_DIR.`);
}

/** Takes a lock for this process, or answers with the process that has it. One that a dead process left behind is taken over. */
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
    if (owner > 0 && isAlive(owner) && (await isOurs(owner))) return owner;
    await rm(file, { force: true });
  }
}

/** The number of a dead process may be another program's by now. */
const isOurs = async (pid: number): Promise<boolean> => {
  const line = await commandLineOf(pid);
  return line === undefined || line.includes('main.ts') || line.includes('jest');
};
