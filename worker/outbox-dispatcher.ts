import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { Logger } from 'pino';
import { listenTo } from '../prisma/listen-to.js';
import { changeWorkflowId, TASK_QUEUE } from '../workflows/rules/request/ids.js';

/** Changes dispatched by one call; the next run of the reconciler takes the rest. */
const BATCH_SIZE = 1_000;

type Undispatched = { undispatched(limit: number): Promise<readonly string[]> };
type Deps = { databaseUrl: string; temporal: Client; outbox: Undispatched; log: Logger };

/**
 * Dispatches every directory change as soon as it is committed (R5), and on connecting those that were committed while nothing listened.
 * Several workers may run one each: a change is one workflow. What cannot be dispatched now waits in the outbox.
 */
export function startOutboxDispatcher({ databaseUrl, temporal, outbox, log }: Deps): { stop(): Promise<void> } {
  const waits = (error: unknown) => log.warn({ err: error }, 'dispatch failed; changes wait in the outbox');
  return listenTo('doorward_outbox', databaseUrl, {
    heard: (changeId) => void dispatch(temporal, changeId).catch(waits),
    failed: (error) => log.warn({ err: error }, 'outbox dispatcher lost its connection'),
    listening: () => void dispatchPending(temporal, outbox).catch(waits),
  });
}

/** Dispatches the changes that wait in the outbox; answers how many there were. */
export async function dispatchPending(temporal: Client, outbox: Undispatched): Promise<number> {
  const changeIds = await outbox.undispatched(BATCH_SIZE);
  for (const changeId of changeIds) await dispatch(temporal, changeId);
  return changeIds.length;
}

const dispatch = (temporal: Client, changeId: string): Promise<unknown> =>
  temporal.workflow
    .start('directoryChange', { workflowId: changeWorkflowId(changeId), taskQueue: TASK_QUEUE, args: [changeId] })
    .catch((failure: unknown) => {
      if (!(failure instanceof WorkflowExecutionAlreadyStartedError)) throw failure; // another worker was faster
    });
