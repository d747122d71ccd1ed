import { proxyActivities, proxyLocalActivities, sleep } from '@temporalio/workflow';
import type { Activities } from '../activities/index.js';

const RETRY_AFTER_MS = 60_000;
const quick: Activities = proxyLocalActivities<Activities>({ startToCloseTimeout: 2_000, retry: { maximumAttempts: 1 } });
const patient: Activities = proxyActivities<Activities>({
  startToCloseTimeout: 30_000,
  retry: { initialInterval: 1_000, maximumInterval: 60_000 },
});

/**
 * Runs an activity as a local one first, which costs a third of an ordinary one. When that fails, it runs as an ordinary activity that the
 * server retries for ever; when that failed for good (by an operator, or by a failure that is not retried), again after a pause. It never
 * gives up, and several attempts may overlap: every activity here is safe to repeat, even late.
 */
export async function perform<T>(activity: (on: Activities) => Promise<T>): Promise<T> {
  for (let on = quick; ; on = patient) {
    try {
      return await activity(on);
    } catch {
      if (on === patient) await sleep(RETRY_AFTER_MS, { summary: 'retry saving' });
    }
  }
}
