// Brings a checkout to a state in which everything else runs. Plain Node: it runs before any package is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = `${ROOT}node_modules/.doorward-installed`;
const LOCK = `${ROOT}.installing`;
const CLIENT = `${ROOT}prisma/generated/.schema-hash`;

/** Installs packages and generates the Prisma client, where either is missing or out of date. */
export async function ensureInstalled({ generate = false } = {}) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  await alone(() => {
    const wanted = hashOf('package-lock.json');
    if (read(STAMP) !== wanted) {
      console.log('• Installing packages (npm ci) …');
      run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
      writeFileSync(STAMP, wanted);
    }
    const schema = hashOf('prisma/schema.prisma');
    if (generate || read(CLIENT) !== schema) {
      console.log('• Generating the database client …');
      // The command line wants an engine that only its other commands use; where it cannot be downloaded, any program will do.
      run(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], { PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true' });
      writeFileSync(CLIENT, schema);
    }
  });
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
const hashOf = (file) =>
  createHash('sha256')
    .update(readFileSync(ROOT + file))
    .digest('hex');

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.`);
}

/** Two starts at once take turns; a lock that a dead process left behind is taken over. */
async function alone(work) {
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
