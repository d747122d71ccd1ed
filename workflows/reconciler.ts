import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.js';

/** The schedule starts another run in a minute, so a failed one is not retried. */
const { maintain: reconcile } = proxyActivities<Activities>({ startToCloseTimeout: 55_000, retry: { maximumAttempts: 1 } });

/** Finds and repairs what a crash, a loss or an operator has left behind (R54). Started by a schedule, every minute. */
export async function reconciler(): Promise<void> {
  await reconcile();
}
