// `npm test`: installs missing packages, runs the checks and every test, and ends with one line of counts. With arguments, it passes them to jest and skips the checks.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';

await ensureInstalled();
const wanted = process.argv.slice(2);
if (wanted.length === 0) {
  const { status } = spawnSync('npm', ['run', 'check', '--silent'], { stdio: 'inherit' });
  if (status !== 0) {
    console.error('The checks failed. No tests were run.');
    process.exit(1);
  }
}
const folder = mkdtempSync(join(tmpdir(), 'doorward-test-'));
const report = join(folder, 'report.json');
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...wanted],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  },
);
if (!existsSync(report)) {
  console.error('Jest could not be started.');
  process.exit(1);
}
const {
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numRuntimeErrorTestSuites: broken,
} = JSON.parse(readFileSync(report, 'utf8'));
rmSync(folder, { recursive: true, force: true });
// A file that could not be loaded counts as a failure, although none of its tests was counted.
console.log(`${passed} passed, ${failed + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(status !== 0 || passed === 0 || broken > 0 ? 1 : 0);
