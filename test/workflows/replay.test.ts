import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Worker } from '@temporalio/worker';
import { historyFiles, historyName } from '../support/history-files.js';
import { silenceRuntime } from '../support/servers/silence-runtime.js';
import { OUTSIDE_SCENARIOS, SCENARIOS } from '../support/scenarios.js';
import { fromSetUp } from '../support/servers/set-up.js';

const FILES = historyFiles();

type Recorded = { events: { workflowExecutionStartedEventAttributes?: { workflowId: string } }[] };

let workflowBundle: { code: string };
beforeAll(async () => {
  silenceRuntime();
  workflowBundle = { code: await readFile(fromSetUp('DOORWARD_TEST_BUNDLE'), 'utf8') };
});

/** Fails where today's code takes another way than what was recorded. */
it.each(FILES)('today’s code goes the way of $name', async ({ path }) => {
  const history = JSON.parse(await readFile(path, 'utf8')) as Recorded;
  const workflowId = history.events[0]?.workflowExecutionStartedEventAttributes?.workflowId;
  await Worker.runReplayHistory({ workflowBundle }, history, workflowId);
});

it('there is a history of every way, recorded by `npm run histories`', () => {
  const wanted = Object.keys({ ...SCENARIOS, ...OUTSIDE_SCENARIOS }).map(historyName);
  expect(FILES.map(({ path }) => basename(path))).toEqual(expect.arrayContaining(wanted));
});
