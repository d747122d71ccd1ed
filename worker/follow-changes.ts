import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import { listenTo } from '../prisma/listen-to.js';
import { startChange, startUnsent } from './start-change.js';

type Unsent = { undispatched(limit: number): Promise<readonly string[]> };
type Deps = { databaseUrl: string; temporal: Client; changes: Unsent; log: Logger };

/**
 * Has requests told of every change elsewhere as soon as it is committed (R5), and at first of those that were committed while nobody
 * listened. Several workers do no harm: a change is one workflow. What cannot be started waits in the outbox.
 */
export function followChanges({ databaseUrl, temporal, changes, log }: Deps): { stop(): Promise<void> } {
  const waits = (error: unknown) => log.warn({ err: error }, 'changes wait in the outbox');
  return listenTo('doorward_outbox', databaseUrl, {
    heard: (changeId) => void startChange(temporal, changeId).catch(waits),
    failed: (error) => log.warn({ err: error }, 'nobody listens for changes'),
    listening: () => void startUnsent(temporal, changes).catch(waits),
  });
}
