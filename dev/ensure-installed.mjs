// Prepares a checkout so that every other command runs. Plain Node.js: it runs before any package is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = `${ROOT}node_modules/.doorward-installed`;
const LOCK = `${ROOT}.installing`;
const CLIENT = `${ROOT}prisma/generated/.schema-hash`;
const PAGES = `${ROOT}portal/dist/.sources-hash`;
/** The sources of the portal's pages. */
const PAGE_SOURCES = ['portal', 'api/contract', 'api/client', 'workflows/rules', 'package-lock.json'];

/** Installs packages, generates the Prisma client and builds the portal, unless they are up to date. */
export async function ensureInstalled({ generate = false } = {}) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Doorward needs Node.js 20.19 or later; this is ${process.versions.node}.`);
  await exclusively(() => {
    const wanted = hashOf('package-lock.json');
    if (read(STAMP) !== wanted) {
      console.log('• Installing packages (npm ci) …');
      run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
      writeFileSync(STAMP, wanted);
    }
    const schema = hashOf('prisma/schema.prisma');
    if (generate || read(CLIENT) !== schema) {
      console.log('• Generating the database client …');
      // Prisma's command line expects an engine that `generate` does not use, and tries to download it; any program satisfies it.
      run(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], { PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true' });
      writeFileSync(CLIENT, schema);
    }
    const sources = hashOfAll(PAGE_SOURCES);
    if (read(PAGES) !== sources) {
      console.log('• Building the portal …');
      run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'portal', '--logLevel=error'], { NODE_ENV: 'production' });
      writeFileSync(PAGES, sources);
    }
  });
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
const hashOf = (file) =>
  createHash('sha256')
    .update(readFileSync(ROOT + file))
    .digest('hex');

/** A hash over all source files in these paths, without build output. */
function hashOfAll(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (path.endsWith('/dist')) return;
    if (statSync(ROOT + path).isDirectory()) for (const name of readdirSync(ROOT + path).sort()) add(join(path, name));
    else hash.update(path).update(readFileSync(ROOT + path));
  };
  paths.forEach(add);
  return hash.digest('hex');
}

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.`);
}

/** Concurrent starts take turns; the lock of a dead process is taken over. */
async function exclusively(work) {
  for (;;) {
    try {
      const file = openSync(LOCK, 'wx');
      writeFileSync(file, String(process.pid));
      closeSync(file);
      break;
    } catch {
      if (isStale()) rmSync(LOCK, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  try {
    mkdirSync(`${ROOT}node_modules`, { recursive: true });
    work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function isStale() {
  const pid = Number(read(LOCK) ?? 0);
  if (pid === 0) return existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > 5_000;
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureInstalled({ generate: process.argv.includes('--generate') });
