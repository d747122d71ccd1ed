import { type Database, openDatabase } from '../prisma/database.js';
import { addMember, removeMember } from '../prisma/stores/directory/memberships.js';
import { changeUser } from '../prisma/stores/directory/users.js';
import { createOutbox } from '../prisma/stores/outbox/outbox.js';
import { type ChangesWorld, seedOpenRequests, seedPeople } from './seed-open-requests.js';
import type { BenchStack } from './stack.js';
import { percentile, rounded } from './statistics.js';

/** Milliseconds from a change to the last request found, and how many requests it found. */
export type ChangeTimes = Record<string, { p50: number; p95: number; requests: number }>;
export type Changes = { open: number; times: ChangeTimes };

const BY = { actorId: null, channel: 'system' } as const;

/**
 * Measures changes of the directory with a growing number of open requests, in a database of their own: each is made as the API makes it, and
 * the outbox is worked off as a worker does it, but for the signals.
 */
export async function* measureChanges(
  { changesUrl: url }: BenchStack,
  { open, samples }: { open: readonly number[]; samples: number },
): AsyncGenerator<Changes> {
  const db = openDatabase(url);
  try {
    const world = await seedPeople(db, samples * open.length);
    let there = 0;
    for (const wanted of open) {
      await seedOpenRequests(url, world, { from: there, to: wanted, samples });
      there = wanted;
      yield { open: wanted, times: await timesOf(db, world, samples) };
    }
  } finally {
    await db.$disconnect();
  }
}

async function timesOf(db: Database, world: ChangesWorld, samples: number): Promise<ChangeTimes> {
  const { bystander, administrator, requester, managers, groupId, owners } = world;
  const membership = { groupId, userId: bystander };
  /** Each changes something, and changes it back; but for an owner, who is lost for good. */
  const changes: Record<string, (at: number) => Promise<unknown>> = {
    'a member of a deciding group, off and on': async () => {
      for (const active of [false, true]) await changeUser(db, BY, bystander, { active });
    },
    'a member of a deciding group, out and in': async () => {
      await removeMember(db, BY, membership);
      await addMember(db, BY, membership);
    },
    'an administrator, no longer and again': async () => {
      for (const role of ['user', 'admin']) await changeUser(db, BY, administrator, { role });
    },
    'another manager of a requester': (at) => changeUser(db, BY, requester, { managerId: managers[at % 2] ?? null }),
    'an owner of ten requests, off': () => changeUser(db, BY, owners.shift() ?? '', { active: false }),
  };
  const times: ChangeTimes = {};
  for (const [name, change] of Object.entries(changes)) {
    const all: number[] = [];
    let requests = 0;
    for (let at = 0; at < samples; at++) {
      const started = performance.now();
      await change(at);
      requests = await workOff(db);
      all.push(performance.now() - started);
    }
    times[name] = { p50: rounded(percentile(all, 0.5)), p95: rounded(percentile(all, 0.95)), requests };
  }
  return times;
}

async function workOff(db: Database): Promise<number> {
  const outbox = createOutbox(db);
  let found = 0;
  for (const changeId of await outbox.undispatched(100)) {
    if (!(await outbox.take(changeId))) continue;
    for (let after: string | null = null; ; ) {
      const { requestIds, next } = await outbox.affectedRequests(changeId, after);
      found += requestIds.length;
      if (next === null) break;
      after = next;
    }
    await outbox.markDispatched(changeId);
  }
  return found;
}
