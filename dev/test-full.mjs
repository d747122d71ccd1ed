// `npm run test:full`: runs every test with the number of rounds that the evidence needs, and every crash twenty times. Reports go to docs/evidence/.
import { spawnSync } from 'node:child_process';

const EVIDENCE = 'docs/evidence';
const CRASHES = ['--import', 'tsx', 'test/crash/main.ts', '--runs', '20', '--stacks', '2', '--report', `${EVIDENCE}/crashes.json`];
const env = {
  ...process.env,
  EVIDENCE,
  EVIDENCE_COMMAND: 'npm run test:full',
  RACES: '10000',
  FUZZ: '20000',
  SIGNALS: '10000',
  LOOKS: 'all',
};
const run = (args) => spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;

const tests = run(['dev/test.mjs']);
const crashes = run(CRASHES);
process.exit(tests || crashes);
