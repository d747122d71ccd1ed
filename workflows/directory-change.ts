import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.js';

const { tellRequests: dispatchChange } = proxyActivities<Activities>({
  startToCloseTimeout: 60_000,
  retry: { initialInterval: 1_000, maximumInterval: 60_000 },
});

/** Signals every request that a directory change affects to review its row (R5, R18), page by page, at least once each. */
export async function directoryChange(changeId: string): Promise<void> {
  let after: string | null = null;
  do {
    after = await dispatchChange(changeId, after);
  } while (after !== null);
}
