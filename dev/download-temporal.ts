import { execFile } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdtemp, rename, rm } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type { TemporalProgram } from './temporal-programs.js';

/** A closed network must be noticed soon; the limit covers the first answer, not the transfer. */
const ANSWER_WITHIN_MS = 5_000;
const run = promisify(execFile);

/** Downloads a program from where Temporal publishes it. Concurrent calls do no harm: the finished file is moved into place. */
export async function downloadTemporal({ executable, version, download }: TemporalProgram, folder: string): Promise<string> {
  const file = join(folder, executable);
  if (existsSync(file)) return file;
  if (download === undefined) throw new Error('download: this program is not published on its own');
  const url = `https://temporal.download/${download}/archive/v${version}?platform=${platform()}&arch=${arch() === 'x64' ? 'amd64' : arch()}`;
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort();
  }, ANSWER_WITHIN_MS);
  const answer = await fetch(url, { signal: abort.signal }).catch(() => undefined);
  clearTimeout(timer);
  if (!answer?.ok || !answer.body) throw new Error(`download: ${answer ? `HTTP ${String(answer.status)}` : 'no answer'}`);
  const temporary = await mkdtemp(join(folder, 'download-'));
  try {
    const archive = join(temporary, 'archive.tar.gz');
    await pipeline(Readable.fromWeb(answer.body), createWriteStream(archive));
    await run('tar', ['-xzf', archive, '-C', temporary]);
    await chmod(join(temporary, executable), 0o755);
    await rename(join(temporary, executable), file);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return file;
}
