import { compare, type Comparison } from './compare.js';
import { type ListTimes, measureLists } from './lists.js';
import type { Fixture } from './fixture.js';
import { seedRequests } from './seed-requests.js';
import { seedDirectory } from './seed-directory.js';
import type { Size } from './sizes.js';
import type { BenchStack } from './stack.js';

export type Growth = { past: number; comparison: Comparison; lists: ListTimes };

/**
 * Measures lives and lists with a growing number of past requests. Lives are compared with the bare workflow, which does not read them: a
 * change of the ratio is caused by Doorward, a change of both by the machine.
 */
export async function* measureGrowth(stack: BenchStack, fixture: Fixture, size: Size): AsyncGenerator<Growth> {
  await seedDirectory(stack, size);
  let past = 0;
  for (const wanted of size.growth) {
    await seedRequests(stack, wanted - past, fixture.admin.id);
    past = wanted;
    const { growthLives: lives, pairs, samples } = size;
    const comparison = await compare(stack, fixture, { kinds: ['bare', 'life'], inFlight: 8, pairs, lives });
    yield { past, comparison, lists: await measureLists(stack, fixture, samples) };
  }
}
