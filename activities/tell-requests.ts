import type { ActivityDeps } from './index.js';

/** Tells one page of requests of a change elsewhere, and answers where the next page begins. Safe to repeat: they look at their row. */
export function makeTellRequests(deps: Pick<ActivityDeps, 'changes' | 'engine'>) {
  return async (changeId: string, after: string | null): Promise<string | null> => {
    const page = await deps.changes.affectedRequests(changeId, after);
    await deps.engine.sync(page);
    const last = page.at(-1);
    if (last === undefined) await deps.changes.markDispatched(changeId);
    return last ?? null;
  };
}
