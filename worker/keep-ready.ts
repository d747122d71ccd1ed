import { type Client, ScheduleAlreadyRunning } from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';
import type { Logger } from 'pino';
import { MAINTENANCE_ID, TASK_QUEUE } from '../workflows/rules/ids.js';
import { registerSearchAttributes } from './register-search-attributes.js';

const EVERY_MS = 15_000;

type Deps = { connection: Pick<NativeConnection, 'operatorService'>; client: Client; namespace: string; log: Logger };

/**
 * Sees to it that Temporal has what workers need of it, now and again later: its server may be replaced by an empty one, which knows
 * neither our search attributes nor the schedule of maintenance (R54).
 */
export function keepReady({ connection, client, namespace, log }: Deps): { stop(): void } {
  const timer = setInterval(() => {
    registerSearchAttributes(connection, namespace)
      .then(() => ensureMaintenance(client))
      .catch((error: unknown) => log.warn({ err: error }, 'Temporal could not be made ready'));
  }, EVERY_MS);
  return { stop: () => clearInterval(timer) };
}

/** Has maintenance run every minute, one run at a time; a new schedule runs at once. Safe to repeat. */
export async function ensureMaintenance(client: Client): Promise<void> {
  await client.schedule
    .create({
      scheduleId: MAINTENANCE_ID,
      spec: { intervals: [{ every: 60_000 }] },
      action: { type: 'startWorkflow', workflowType: 'maintenance', workflowId: MAINTENANCE_ID, taskQueue: TASK_QUEUE, args: [] },
      policies: { overlap: 'SKIP', catchupWindow: 60_000 },
      state: { triggerImmediately: true },
    })
    .catch((failure: unknown) => {
      if (!(failure instanceof ScheduleAlreadyRunning)) throw failure;
    });
}
