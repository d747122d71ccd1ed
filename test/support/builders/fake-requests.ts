import { ApplicationFailure } from '@temporalio/common';
import type { Requests } from '../../../activities/ports.js';
import type { Facts } from '../../../workflows/rules/request/facts.js';
import type { LockedRow } from '../../../workflows/rules/request/save.js';
import type { RequestState } from '../../../workflows/rules/request/state.js';
import { facts as someFacts } from './builders.js';

/** A request store in memory that keeps the guarantees of the real one. */
export type FakeRequests = Requests & {
  byId: Map<string, RequestState>;
  /** The types of the written events, in order. */
  events: string[];
  /** The number of following calls that fail, not retryable, after their save. */
  failNext: number;
  /** The database's clock. */
  at: () => Promise<number>;
  /** The facts of the directory about an actor. */
  factsOf: (actorId: string) => Facts;
};

export function fakeRequests(rows: readonly RequestState[]): FakeRequests {
  const answers = new Map<string, LockedRow['answered']>();
  const fake: FakeRequests = {
    byId: new Map(rows.map((row) => [row.id, row])),
    events: [],
    failNext: 0,
    at: () => Promise.resolve(Date.now()),
    factsOf: (actorId) => someFacts({ admin: actorId === 'ada' }),
    openOrFind: ({ requestId }) => {
      mayFail();
      const request = fake.byId.get(requestId);
      return Promise.resolve(request ? { request } : { refused: 'not_found' as const });
    },
    locked: async (requestId, command, decide) => {
      const request = fake.byId.get(requestId);
      const key = `${requestId} ${command.id}`;
      const row = request && { request, facts: fake.factsOf(command.actorId), answered: answers.get(key) ?? null, at: await fake.at() };
      if (command.comment?.includes('unsaveable')) throw new Error('invalid byte sequence');
      const { answer, write } = decide(row);
      if (write) {
        fake.byId.set(requestId, write.request);
        fake.events.push(...write.events.map((event) => event.type));
        answers.set(key, { fingerprint: command.fingerprint ?? '', refused: write.refused });
      }
      mayFail();
      return answer;
    },
    find: (requestId) => Promise.resolve(fake.byId.get(requestId)),
    isMemberOtherwise: () => Promise.resolve(false),
  };
  const mayFail = () => {
    if (fake.failNext > 0) {
      fake.failNext--;
      throw ApplicationFailure.nonRetryable('connection lost after commit');
    }
  };
  return fake;
}
