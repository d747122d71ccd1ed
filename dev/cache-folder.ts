import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A folder of Doorward's in the user's cache; created if necessary. */
export async function cacheFolder(name: string, env: Record<string, string | undefined>): Promise<string> {
  const folder = join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'doorward', name);
  await mkdir(folder, { recursive: true });
  return folder;
}
