import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium for tests and screenshots: the one in CHROMIUM_PATH, an installed one, or one that is installed now. */
export async function chromiumPath(env: Record<string, string | undefined> = process.env): Promise<string> {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  const found = (await onPath(env)) ?? (await ofPlaywright());
  if (found !== undefined) return found;
  const failures: string[] = [];
  for (const install of [byDebian, byPlaywright]) {
    await install().catch((error: unknown) => failures.push(error instanceof Error ? error.message : String(error)));
    const installed = (await onPath(env)) ?? (await ofPlaywright());
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `Chromium is not available and could not be installed. Install it, or set CHROMIUM_PATH to its path.\n${failures.join('\n')}`,
  );
}

async function onPath({ PATH = '' }: Record<string, string | undefined>): Promise<string | undefined> {
  for (const folder of PATH.split(delimiter)) for (const name of NAMES) if (await exists(join(folder, name))) return join(folder, name);
  return undefined;
}

async function ofPlaywright(): Promise<string | undefined> {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return (await exists(path)) ? path : undefined;
}

/** Test files run in parallel: the second waits for the first, and finds the installed browser. */
async function byDebian(): Promise<void> {
  if (process.getuid?.() !== 0) throw new Error('apt-get requires root');
  const lock = join(tmpdir(), 'doorward-chromium.lock');
  const install = 'command -v chromium || { apt-get update && apt-get install --yes --no-install-recommends chromium; }';
  await run('flock', [lock, 'sh', '-c', install], {
    timeout: 300_000,
    maxBuffer: 2 ** 26,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

const byPlaywright = () =>
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { timeout: 300_000, maxBuffer: 2 ** 26 });

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
