import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Changes, measureChanges } from './changes.js';
import { compare, type Comparison } from './compare.js';
import { measureEndings } from './endings.js';
import { type Growth, measureGrowth } from './growth.js';
import { costOf, KINDS, livesOf, measure } from './lives.js';
import { createFixture } from './fixture.js';
import { measureLists } from './lists.js';
import { seedRequests } from './seed-requests.js';
import { seedDirectory } from './seed-directory.js';
import { type Size, SIZES } from './sizes.js';
import { type BenchStack, startBenchStack } from './stack.js';
import { reportChanges, reportComparison, reportCost, reportEndings, reportGrowth, reportLists } from './report.js';

/**
 * `npm run bench [-- --quick | --full] [--lists | --changes] [--report file.json]`: measures everything in one run on one server, interleaved;
 * with `--lists` or `--changes`, the lists or the changes of the directory alone.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { quick: FLAG, full: FLAG, lists: FLAG, changes: FLAG, report: { type: 'string' } } });
  const size = values.full ? 'full' : values.quick ? 'quick' : 'usual';
  const report = values.report ?? '.data/bench.json';
  const started = Date.now();
  const stack = await startBenchStack();
  try {
    const alone = values.changes ? runChanges : values.lists ? runLists : run;
    const figures = await alone(stack, SIZES[size]);
    const machine = `${String(cpus().length)} cores, ${String(Math.round(totalmem() / 2 ** 30))} GiB`;
    const about = { command: commandFor(size, values), machine, at: new Date().toISOString() };
    await mkdir(dirname(report), { recursive: true });
    await writeFile(report, `${JSON.stringify({ ...about, seconds: Math.round((Date.now() - started) / 1_000), ...figures }, null, 2)}\n`);
    console.log(`\nReport written to ${report}`);
  } finally {
    await stack.stop();
  }
}

const FLAG = { type: 'boolean' } as const;
const commandFor = (size: string, { lists, changes }: { lists?: boolean; changes?: boolean }): string => {
  const flags = [...(size === 'usual' ? [] : [`--${size}`]), ...(lists ? ['--lists'] : []), ...(changes ? ['--changes'] : [])];
  return ['npm run bench', ...(flags.length > 0 ? ['--', ...flags] : [])].join(' ');
};

/** Measures the lists alone, with the largest number of past requests of the size. */
async function runLists(stack: BenchStack, size: Size) {
  const fixture = await createFixture(stack, 8);
  const past = size.growth.at(-1) ?? 0;
  await seedDirectory(stack, size);
  await seedRequests(stack, past, fixture.admin.id);
  const lists = await measureLists(stack, fixture, size.samples);
  reportLists(lists);
  return { past, users: size.users, flows: size.flows, lists };
}

/** Measures changes of the directory alone. */
async function runChanges(stack: BenchStack, size: Size) {
  const changes: Changes[] = [];
  for await (const one of measureChanges(stack, size.changes)) {
    changes.push(one);
    reportChanges(one);
  }
  return { changes };
}

async function run(stack: BenchStack, size: Size) {
  const fixture = await createFixture(stack, 40);
  const lives = livesOf(stack, fixture);
  for (const kind of KINDS) await measure(lives[kind], stack, { lives: size.warmUpLives, inFlight: 20 });
  const costs: Record<string, Awaited<ReturnType<typeof costOf>>> = {};
  for (const kind of KINDS) reportCost(kind, (costs[kind] = await costOf(kind, stack, fixture)));
  const comparisons: Comparison[] = [];
  for (const load of size.lives) {
    const one = await compare(stack, fixture, { kinds: KINDS, pairs: size.pairs, ...load });
    comparisons.push(one);
    reportComparison(one);
  }
  const growth: Growth[] = [];
  for await (const one of measureGrowth(stack, fixture, size)) {
    growth.push(one);
    reportGrowth(one);
  }
  reportLists(growth.at(-1)?.lists ?? {});
  const endings = await measureEndings(stack, fixture, size.endings);
  reportEndings(endings);
  return { costs, comparisons, growth, endings, ...(await runChanges(stack, size)) };
}

await main();
process.exit();
