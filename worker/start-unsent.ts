import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { changeWorkflowId, TASK_QUEUE } from '../workflows/rules/ids.js';

/** Most changes picked up at one start. */
const LIMIT = 1_000;

type Unsent = { unsent(limit: number): Promise<readonly string[]> };

/** Picks up the changes that were committed by a process that died before it could tell of them (R5). */
export async function startUnsent(temporal: Client, changes: Unsent): Promise<void> {
  for (const changeId of await changes.unsent(LIMIT)) {
    await temporal.workflow
      .start('directoryChange', { workflowId: changeWorkflowId(changeId), taskQueue: TASK_QUEUE, args: [changeId] })
      .catch((failure: unknown) => {
        if (!(failure instanceof WorkflowExecutionAlreadyStartedError)) throw failure; // it is being told already
      });
  }
}
