import type { Client } from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';
import type { Logger } from 'pino';
import { ensureReconcilerSchedule } from './ensure-reconciler-schedule.js';
import { registerSearchAttributes } from './register-search-attributes.js';

const EVERY_MS = 15_000;

type Deps = { connection: Pick<NativeConnection, 'operatorService'>; client: Client; namespace: string; log: Logger };

/**
 * Registers what workers need from Temporal, again and again: the server may be replaced by an empty one, which has neither our search
 * attributes nor the reconciler's schedule (R54).
 */
export function keepTemporalSetUp({ connection, client, namespace, log }: Deps): { stop(): void } {
  const timer = setInterval(() => {
    registerSearchAttributes(connection, namespace)
      .then(() => ensureReconcilerSchedule(client))
      .catch((error: unknown) => log.warn({ err: error }, 'setting up Temporal failed'));
  }, EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
