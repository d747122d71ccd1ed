import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { Logger } from 'pino';
import { listenForChanges } from '../prisma/listen.js';
import { changeWorkflowId, TASK_QUEUE } from '../workflows/rules/ids.js';

/** Most changes picked up at once; the next minute takes the next. */
const LIMIT = 1_000;

type Unsent = { unsent(limit: number): Promise<readonly string[]> };
type Deps = { databaseUrl: string; temporal: Client; changes: Unsent; log: Logger };

/**
 * Has requests told of every change elsewhere as soon as it is committed (R5), and at first of those that were committed while nobody
 * listened. Several workers do no harm: a change is one workflow. What cannot be started waits in the outbox.
 */
export function followChanges({ databaseUrl, temporal, changes, log }: Deps): { stop(): Promise<void> } {
  const waits = (error: unknown) => log.warn({ err: error }, 'changes wait in the outbox');
  return listenForChanges(databaseUrl, {
    changed: (changeId) => void startChange(temporal, changeId).catch(waits),
    listening: () => void startUnsent(temporal, changes).catch(waits),
  });
}

/** Starts the workflow of every change that nobody has told of yet; answers how many there were. */
export async function startUnsent(temporal: Client, changes: Unsent): Promise<number> {
  const unsent = await changes.unsent(LIMIT);
  for (const changeId of unsent) await startChange(temporal, changeId);
  return unsent.length;
}

const startChange = (temporal: Client, changeId: string): Promise<unknown> =>
  temporal.workflow
    .start('directoryChange', { workflowId: changeWorkflowId(changeId), taskQueue: TASK_QUEUE, args: [changeId] })
    .catch((failure: unknown) => {
      if (!(failure instanceof WorkflowExecutionAlreadyStartedError)) throw failure; // it is being told already
    });
