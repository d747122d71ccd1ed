import type { ActivityDeps } from './activity-deps.js';

/** An activity goes on to the next page for so long; then it answers, so that its workflow knows where it is. */
const WORKS_FOR_MS = 10_000;

type Deps = Pick<ActivityDeps, 'outbox' | 'requestWorkflows' | 'now'>;

/**
 * Signals the requests that a directory change affects, page by page, and answers where to go on; null at the end. Safe to repeat: a
 * signalled request reviews its row, however often.
 */
export function makeDispatchChange({ outbox, requestWorkflows, now }: Deps) {
  return async (changeId: string, from: string | null): Promise<string | null> => {
    const until = now() + WORKS_FOR_MS;
    if (from === null && !(await outbox.take(changeId))) return null;
    for (let after = from; ; ) {
      const { requestIds, next } = await outbox.affectedRequests(changeId, after);
      await requestWorkflows.sync(requestIds);
      after = next;
      if (next === null) {
        await outbox.markDispatched(changeId);
        return null;
      }
      if (now() > until) return next;
    }
  };
}
