import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { compare, type Comparison } from './compare.js';
import { measureEndings } from './endings.js';
import { measureLists } from './lists.js';
import { KINDS, livesOf, makeCast, measure } from './lives.js';
import { median, rounded } from './numbers.js';
import { seedDirectory, seedRequests } from './seed.js';
import { startBenchStack } from './stack.js';

const SIZES = {
  quick: { users: 500, flows: 50, growth: [1_000, 5_000], endings: 100, pairs: 1, lives: 60 },
  usual: { users: 5_000, flows: 500, growth: [1_000, 10_000, 100_000], endings: 1_000, pairs: 5, lives: 150 },
  full: { users: 20_000, flows: 2_000, growth: [1_000, 10_000, 100_000, 1_000_000], endings: 10_000, pairs: 5, lives: 300 },
};
const IN_FLIGHT = [1, 8, 40];

const say = (line: string): void => console.log(line);

/** `npm run bench [-- --quick | --full] [--report file.json]`: everything in one run, on one server, interleaved. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' }, full: { type: 'boolean' }, report: { type: 'string' } } });
  const size = values.full ? 'full' : values.quick ? 'quick' : 'usual';
  const report = values.report ?? '.data/bench.json';
  const stack = await startBenchStack();
  try {
    const figures = await run(stack, SIZES[size]);
    const machine = `${String(cpus().length)} cores, ${String(Math.round(totalmem() / 2 ** 30))} GiB`;
    await mkdir(dirname(report), { recursive: true });
    await writeFile(
      report,
      `${JSON.stringify({ command: `npm run bench -- --${size}`, machine, at: new Date().toISOString(), ...figures }, null, 2)}\n`,
    );
    say(`\nWritten to ${report}.`);
  } finally {
    await stack.stop();
  }
}

type Size = (typeof SIZES)[keyof typeof SIZES];

async function run(stack: Awaited<ReturnType<typeof startBenchStack>>, size: Size) {
  const cast = await makeCast(stack, Math.max(...IN_FLIGHT));
  const life = livesOf(stack, cast);
  for (const kind of KINDS) await measure(life[kind], stack, { lives: 20, inFlight: 5 }); // warm
  const comparisons: Comparison[] = [];
  for (const inFlight of IN_FLIGHT) {
    const isMain = inFlight === Math.max(...IN_FLIGHT);
    const one = await compare(stack, cast, {
      inFlight,
      pairs: isMain ? size.pairs : 1,
      lives: isMain ? size.lives : Math.min(size.lives, inFlight * 8),
    });
    comparisons.push(one);
    for (const kind of KINDS) tell(one, kind);
  }
  await seedDirectory(stack, size);
  const growth: { past: number; livesPerSecond: number; lists: Awaited<ReturnType<typeof measureLists>> }[] = [];
  let past = 0;
  for (const wanted of size.growth) {
    await seedRequests(stack, wanted - past, cast.admin.id);
    past = wanted;
    const runs = [];
    for (let time = 0; time < Math.min(3, size.pairs); time++)
      runs.push(await measure(life.life, stack, { lives: Math.min(size.lives, 150), inFlight: 8 }));
    const livesPerSecond = rounded(median(runs.map((one) => one.livesPerSecond)), 2);
    const lists = await measureLists(stack, cast);
    growth.push({ past, livesPerSecond, lists });
    const slowest = Object.entries(lists)
      .sort(([, a], [, b]) => b.p95 - a.p95)
      .slice(0, 3);
    say(
      `${String(past).padStart(9)} past requests: ${String(livesPerSecond)} lives/s; slowest lists (p95 ms): ${slowest.map(([name, { p95 }]) => `${name} ${String(p95)}`).join(', ')}`,
    );
  }
  for (const [name, { p50, p95, sequentialScans }] of Object.entries(growth.at(-1)?.lists ?? {}))
    say(
      `  ${name.padEnd(40)} p50 ${String(p50).padStart(6)}  p95 ${String(p95).padStart(6)} ms  ${sequentialScans > 0 ? `${String(sequentialScans)} sequential scans` : ''}`,
    );
  const endings = await measureEndings(stack, cast, size.endings);
  say(
    `${String(endings.grants)} grants that end in a minute: ${String(endings.revocationsPerSecond)}/s, longest lag ${String(endings.longestLagSeconds)} s, read behind their end: ${String(endings.readBehindTheirEnd)}`,
  );
  return { comparisons, growth, endings };
}

function tell({ inFlight, runs, ratioToBare }: Comparison, kind: (typeof KINDS)[number]): void {
  const of = (pick: (one: (typeof runs)['bare'][number]) => number) => String(rounded(median(runs[kind].map(pick))));
  const cpu = Object.entries(runs[kind][0]?.cpuMsALife ?? {}).filter(([, ms]) => ms >= 0.5);
  say(
    `${kind.padEnd(6)} ${String(inFlight).padStart(3)} in flight: ${of((one) => one.livesPerSecond).padStart(6)} lives/s (${String(ratioToBare[kind])} of bare)` +
      `  submit p50 ${of((one) => one.submitMs.p50)} p95 ${of((one) => one.submitMs.p95)}  decide p50 ${of((one) => one.decideMs.p50)} p95 ${of((one) => one.decideMs.p95)} ms` +
      `  CPU ms a life: ${cpu.map(([name, ms]) => `${name} ${String(ms)}`).join(', ')}`,
  );
}

await main();
process.exit();
