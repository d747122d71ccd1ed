import { proxyActivities, proxyLocalActivities, sleep } from '@temporalio/workflow';
import type { Activities } from '../activities/index.js';

const AGAIN_AFTER_MS = 60_000;
const quick: Activities = proxyLocalActivities<Activities>({ startToCloseTimeout: 2_000, retry: { maximumAttempts: 1 } });
const patient: Activities = proxyActivities<Activities>({
  startToCloseTimeout: 30_000,
  retry: { initialInterval: 1_000, maximumInterval: 60_000 },
});

/**
 * Runs an activity inside the workflow task, which costs a third of an ordinary one; when that fails, as an ordinary one that the server
 * retries for ever; and when that was failed for good (by an operator, by a failure that asks for no retry), once more after a pause. It
 * never gives up, and several runs may overlap: every activity here is safe to repeat, even late.
 */
export async function perform<T>(activity: (on: Activities) => Promise<T>): Promise<T> {
  for (let on = quick; ; on = patient) {
    try {
      return await activity(on);
    } catch {
      if (on === patient) await sleep(AGAIN_AFTER_MS, { summary: 'try again to save' });
    }
  }
}
