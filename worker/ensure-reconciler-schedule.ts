import { type Client, ScheduleAlreadyRunning } from '@temporalio/client';
import { RECONCILER_ID, TASK_QUEUE } from '../workflows/rules/request/ids.js';

const EVERY_MS = 60_000;

/** Schedules the reconciler every minute (R54), one run at a time; a new schedule runs at once. Safe to repeat. */
export async function ensureReconcilerSchedule(client: Client): Promise<void> {
  await client.schedule
    .create({
      scheduleId: RECONCILER_ID,
      spec: { intervals: [{ every: EVERY_MS }] },
      action: { type: 'startWorkflow', workflowType: 'maintenance', workflowId: RECONCILER_ID, taskQueue: TASK_QUEUE, args: [] },
      policies: { overlap: 'SKIP', catchupWindow: EVERY_MS },
      state: { triggerImmediately: true },
    })
    .catch((failure: unknown) => {
      if (!(failure instanceof ScheduleAlreadyRunning)) throw failure;
    });
}
