import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.js';

/** The schedule runs it again in a minute, so one that fails is not tried again. */
const { maintain } = proxyActivities<Activities>({ startToCloseTimeout: 55_000, retry: { maximumAttempts: 1 } });

/** Looks for whatever a crash, a loss or an operator has left behind, and repairs it (R54). Started by a schedule, every minute. */
export async function maintenance(): Promise<void> {
  await maintain();
}
