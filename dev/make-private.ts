import { chmod, readdir } from 'node:fs/promises';
import { accountFor } from './postgres-programs.js';

/** What stands in a data folder of Doorward's. */
const OURS = ['postgres', 'logs', 'running', 'temporal', 'demo.json'];

/**
 * Closes the data folder to other users of the machine: it holds tokens and secrets. Under root it belongs to the user `postgres`, who has to
 * pass through it. A folder that holds other things too is left as it is.
 */
export async function makePrivate(folder: string, { holdsPostgres }: { holdsPostgres: boolean }): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name !== 'lock');
  if (names.length > 0 && !names.some((name) => OURS.includes(name))) return;
  if (holdsPostgres) await accountFor(folder);
  await chmod(folder, 0o700);
}
