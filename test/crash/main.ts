import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { crash, MOMENTS, type Result, type Where } from './cells.js';
import { DISASTERS } from './disasters.js';
import { createClients } from './clients.js';
import { type CrashStack, PROCESSES, startCrashStack } from './stack.js';

/** `npm run test:crash [-- --runs 20] [--stacks 2] [--report file.json]`: runs every combination of process and moment `runs` times, and every disaster, which takes minutes, an eighth as often. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ...{ runs: { type: 'string', default: '1' }, stacks: { type: 'string', default: '1' } },
      ...{ report: { type: 'string' }, only: { type: 'string' } },
    },
  });
  const runs = Number(values.runs);
  const cells = cellsOf(values.only);
  const results: Result[] = [];
  // Several systems run in parallel and share the cells, because most of the time is spent waiting for processes to start.
  const lane = async (stack: CrashStack) => {
    try {
      const clients = await createClients(stack);
      for (let cell = cells.shift(); cell; cell = cells.shift()) {
        const { isDisaster, once, ...name } = cell;
        results.push(await repeated({ ...name, runs: isDisaster ? Math.ceil(runs / 8) : runs, once: () => once({ stack, clients }) }));
      }
    } finally {
      await stack.stop();
    }
  };
  const stacks: CrashStack[] = [];
  for (let at = 0; at < Number(values.stacks); at++) stacks.push(await startCrashStack());
  await Promise.all(stacks.map(lane));
  const wrong = results.flatMap((result) => result.wrong);
  const machine = `${String(cpus().length)} cores, ${String(Math.round(totalmem() / 2 ** 30))} GiB`;
  if (values.report !== undefined) {
    const report = {
      command: `npm run test:crash -- --runs ${String(runs)} --stacks ${values.stacks}`,
      machine,
      at: new Date().toISOString(),
      wrong: wrong.length,
      results,
    };
    await writeFile(values.report, `${JSON.stringify(report, null, 2)}\n`);
  }
  console.log(wrong.length === 0 ? '\nNo data lost, no access left behind.' : `\n${String(wrong.length)} wrong:\n${wrong.join('\n')}`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

type Cell = Pick<Result, 'process' | 'moment'> & { isDisaster: boolean; once: (where: Where) => ReturnType<Once> };

/** Every process at every moment, then the disasters. */
function cellsOf(only?: string): Cell[] {
  const crashes = PROCESSES.flatMap((process) =>
    MOMENTS.map((moment): Cell => ({ process, moment, isDisaster: false, once: (where) => crash(where, { process, moment }) })),
  );
  const disasters = Object.entries(DISASTERS).map(
    ([process, disaster]): Cell => ({ process, moment: '', isDisaster: true, once: disaster }),
  );
  if (only === 'disasters') return disasters;
  return only === undefined ? [...crashes, ...disasters] : crashes.filter((cell) => cell.process === only);
}

type Once = () => Promise<Pick<Result, 'calls' | 'interrupted' | 'wrong'>>;

async function repeated({ runs, once, ...cell }: Pick<Cell, 'process' | 'moment'> & { runs: number; once: Once }): Promise<Result> {
  const result: Result = { ...cell, runs: 0, calls: 0, interrupted: 0, wrong: [] };
  for (; result.runs < runs; result.runs++) {
    const { calls, interrupted, wrong } = await once().catch((error: unknown) => ({ calls: 0, interrupted: 0, wrong: [String(error)] }));
    result.calls += calls;
    result.interrupted += interrupted;
    result.wrong.push(...wrong);
  }
  const name = `${result.process}${result.moment && ` while ${result.moment}`}`;
  const numbers = `${String(result.runs)} runs, ${String(result.calls)} calls, ${String(result.interrupted)} interrupted, ${String(result.wrong.length)} wrong`;
  console.log(`${name.padEnd(75)} ${numbers}`);
  return result;
}

await main();
process.exit();
