import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.js';

const { tellRequests } = proxyActivities<Activities>({
  startToCloseTimeout: 60_000,
  retry: { initialInterval: 1_000, maximumInterval: 60_000 },
});

/** Tells every request that a change elsewhere concerns to look again (R5, R18), page by page. At least once each. */
export async function directoryChange(changeId: string): Promise<void> {
  let after: string | null = null;
  do {
    after = await tellRequests(changeId, after);
  } while (after !== null);
}
