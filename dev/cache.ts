import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A folder of our own in the user's cache, made when it is not there. */
export async function cacheFolder(name: string, env: Record<string, string | undefined>): Promise<string> {
  const folder = join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'doorward', name);
  await mkdir(folder, { recursive: true });
  return folder;
}
