import { type Cast, type Kind, livesOf, type Measured, measure } from './lives.js';
import { median, rounded } from './numbers.js';
import type { BenchStack } from './stack.js';

/** CPU milliseconds a life by process; latencies in milliseconds; all of it medians over the pairs. */
export type Comparison = {
  inFlight: number;
  pairs: number;
  lives: number;
  kinds: Partial<Record<Kind, Measured & { ratioToBare: number }>>;
};

type Options = { kinds: readonly Kind[]; inFlight: number; pairs: number; lives: number };

/** Each kind in turn, so many times, so that whatever slows the machine slows all of them; ratios are medians over the pairs. */
export async function compare(stack: BenchStack, cast: Cast, { kinds, inFlight, pairs, lives }: Options): Promise<Comparison> {
  const all = livesOf(stack, cast);
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
