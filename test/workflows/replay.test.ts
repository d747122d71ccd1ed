import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from '@temporalio/worker';
import { fileOf } from '../support/history-files.js';
import { silenceRuntime } from '../support/servers/silence-runtime.js';
import { OUTSIDE_SCENARIOS, SCENARIOS } from '../support/scenarios.js';
import { fromSetUp } from '../support/servers/set-up.js';

const FOLDER = fileURLToPath(new URL('../histories', import.meta.url));
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

let workflowBundle: { code: string };
beforeAll(async () => {
  silenceRuntime();
  workflowBundle = { code: await readFile(fromSetUp('DOORWARD_TEST_BUNDLE'), 'utf8') };
});

/** Fails where today's code takes another way than what was recorded. */
it.each(FILES)('today’s code goes the way of %s', async (file) => {
  const history: unknown = JSON.parse(await readFile(`${FOLDER}/${file}`, 'utf8'));
  await Worker.runReplayHistory({ workflowBundle }, history, basename(file, '.json'));
});

it('there is a history of every way, recorded by `npm run histories`', () => {
  const wanted = Object.keys({ ...SCENARIOS, ...OUTSIDE_SCENARIOS }).map((name) => basename(fileOf(name)));
  expect(FILES).toEqual(expect.arrayContaining(wanted));
});
