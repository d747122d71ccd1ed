import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { requestWorkflowId } from '../../workflows/rules/request/ids.js';
import { fromRoot, historyFile } from './history-files.js';
import { OUTSIDE_SCENARIOS, SCENARIOS } from './scenarios.js';
import { earlyGrants } from './early-grants.js';
import { startWorld, type World } from './world.js';

/**
 * Run by `npm run histories`, not among the tests. It records what the current release lacks and overwrites nothing: a recorded history
 * stands for workflows that run somewhere. Grants of a minute end in a second.
 */
const failures = { grant: 2, revoke: 1 };
const directory = {
  grant: async () => mayFail('grant'),
  revoke: async () => mayFail('revoke'),
};
function mayFail(verb: keyof typeof failures): void {
  if (failures[verb]-- > 0) throw new Error('the directory is away');
}

const record = (scenarios: typeof SCENARIOS, options: Parameters<typeof startWorld>[0]) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(options);
  }, 60_000);
  afterAll(() => world.stop());
  it.each(Object.entries(scenarios))(
    '%s',
    async (name, play) => {
      const file = historyFile(name);
      if (existsSync(file)) {
        say(`${fromRoot(file)} exists and stays as it is`);
        return;
      }
      const id = await play(world);
      const history = await world.client.workflow.getHandle(requestWorkflowId(id)).fetchHistory();
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${anonymous(historyToJSON(history))}\n`, { flag: 'wx' });
      say(`${fromRoot(file)} is recorded`);
    },
    60_000,
  );
};

/** To the terminal; what jest collects is not shown. */
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** A history names neither the machine that recorded it nor a path of it. */
function anonymous(json: string): string {
  const text = json.replaceAll(hostname(), 'recorder').replaceAll(process.cwd(), '/doorward');
  return JSON.stringify(
    JSON.parse(text, (key, value: unknown) => (key === 'identity' ? 'recorder' : value)),
    null,
    1,
  );
}

describe('own directory', () => record(SCENARIOS, { instantOfSave: earlyGrants }));
describe('outside directory', () => record(OUTSIDE_SCENARIOS, { directory }));
