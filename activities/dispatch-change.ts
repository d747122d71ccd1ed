import type { ActivityDeps } from './activity-deps.js';

/**
 * Signals one page of the requests that a directory change affects, and answers where the next page begins. Safe to repeat: a signalled
 * request reviews its row, however often.
 */
export function makeDispatchChange({ outbox, requestWorkflows }: Pick<ActivityDeps, 'outbox' | 'requestWorkflows'>) {
  return async (changeId: string, after: string | null): Promise<string | null> => {
    const page = await outbox.affectedRequests(changeId, after);
    await requestWorkflows.sync(page);
    const last = page.at(-1);
    if (last === undefined) await outbox.markDispatched(changeId);
    return last ?? null;
  };
}
