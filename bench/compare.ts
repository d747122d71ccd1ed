import { type Cast, type Kind, KINDS, livesOf, type Measured, measure } from './lives.js';
import { median, rounded } from './numbers.js';
import type { BenchStack } from './stack.js';

export type Comparison = { inFlight: number; pairs: number; runs: Record<Kind, Measured[]>; ratioToBare: Record<Kind, number> };

type Options = { inFlight: number; pairs: number; lives: number };

/** Each kind in turn, so many times, so that whatever slows the machine slows all of them; ratios are medians over the pairs. */
export async function compare(stack: BenchStack, cast: Cast, { inFlight, pairs, lives }: Options): Promise<Comparison> {
  const all = livesOf(stack, cast);
  const runs: Record<Kind, Measured[]> = { bare: [], timed: [], life: [] };
  for (let pair = 0; pair < pairs; pair++) {
    for (const kind of KINDS) runs[kind].push(await measure(all[kind], stack, { lives, inFlight }));
  }
  const ratio = (kind: Kind) =>
    rounded(median(runs[kind].map((run, at) => run.livesPerSecond / (runs.bare[at]?.livesPerSecond ?? Number.NaN))), 3);
  return { inFlight, pairs, runs, ratioToBare: { bare: 1, timed: ratio('timed'), life: ratio('life') } };
}
