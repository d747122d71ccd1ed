import { type Kind, livesOf, type Measured, measure } from './lives.js';
import type { Fixture } from './fixture.js';
import { median, rounded } from './statistics.js';
import type { BenchStack } from './stack.js';

/** Medians over the pairs: CPU milliseconds per life by process, and latencies in milliseconds. */
export type Comparison = {
  inFlight: number;
  pairs: number;
  lives: number;
  kinds: Partial<Record<Kind, Measured & { ratioToBare: number }>>;
};

type Options = { kinds: readonly Kind[]; inFlight: number; pairs: number; lives: number };

/** Measures the kinds in turn, `pairs` times, so that a slow machine slows all of them alike; ratios are medians over the pairs. */
export async function compare(stack: BenchStack, fixture: Fixture, { kinds, inFlight, pairs, lives }: Options): Promise<Comparison> {
  const all = livesOf(stack, fixture);
  const runs: Record<Kind, Measured[]> = { bare: [], timed: [], life: [] };
  for (let pair = 0; pair < pairs; pair++) {
    for (const kind of kinds) runs[kind].push(await measure(all[kind], stack, { lives, inFlight }));
  }
  const ratio = (kind: Kind) =>
    rounded(median(runs[kind].map((run, at) => run.livesPerSecond / (runs.bare[at]?.livesPerSecond ?? Number.NaN))), 3);
  return {
    ...{ inFlight, pairs, lives },
    kinds: Object.fromEntries(kinds.map((kind) => [kind, { ...medianOf(runs[kind]), ratioToBare: ratio(kind) }])),
  };
}

function medianOf(runs: readonly Measured[]): Measured {
  const of = (pick: (run: Measured) => number, digits = 1) => rounded(median(runs.map(pick)), digits);
  const spread = (pick: (run: Measured) => Measured['submitMs']) => ({ p50: of((run) => pick(run).p50), p95: of((run) => pick(run).p95) });
  return {
    livesPerSecond: of((run) => run.livesPerSecond, 2),
    submitMs: spread((run) => run.submitMs),
    decideMs: spread((run) => run.decideMs),
    cpuMsALife: Object.fromEntries(Object.keys(runs[0]?.cpuMsALife ?? {}).map((name) => [name, of((run) => run.cpuMsALife[name] ?? 0)])),
  };
}
