import { compare, type Comparison } from './compare.js';
import { type ListTimes, measureLists } from './lists.js';
import type { Cast } from './lives.js';
import { seedDirectory, seedRequests } from './seed.js';
import type { Size } from './sizes.js';
import type { BenchStack } from './stack.js';

export type Growth = { past: number; comparison: Comparison; lists: ListTimes };

/**
 * Lives and lists with more and more past requests. Lives are compared with the bare workflow, which knows nothing of them: what changes in
 * the ratio is ours, what changes in both is the machine.
 */
export async function* measureGrowth(stack: BenchStack, cast: Cast, size: Size): AsyncGenerator<Growth> {
  await seedDirectory(stack, size);
  let past = 0;
  for (const wanted of size.growth) {
    await seedRequests(stack, wanted - past, cast.admin.id);
    past = wanted;
    const { growthLives: lives, pairs, askings } = size;
    const comparison = await compare(stack, cast, { kinds: ['bare', 'life'], inFlight: 8, pairs, lives });
    yield { past, comparison, lists: await measureLists(stack, cast, askings) };
  }
}
