// `npm start`: takes a fresh checkout to a running system.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

try {
  await ensureInstalled();
} catch (error) {
  console.error(`✗ ${error.message}`);
  process.exit(1);
}
if (Number(process.versions.node.split('.')[0]) < 22)
  console.log(`• This is Node.js ${process.versions.node}, which works. Node.js 22 is recommended.`);
const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const child = spawn(process.execPath, ['--import', 'tsx', main], { stdio: 'inherit' });
// Ctrl-C reaches the child directly, as it shares the process group; other signals are forwarded.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
