import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { changeWorkflowId, TASK_QUEUE } from '../workflows/rules/ids.js';

/** Most changes picked up at once; the next minute takes the next. */
const LIMIT = 1_000;

type Unsent = { undispatched(limit: number): Promise<readonly string[]> };

/** Starts the workflow of every change that nobody has told of yet; answers how many there were. */
export async function startUnsent(temporal: Client, changes: Unsent): Promise<number> {
  const unsent = await changes.undispatched(LIMIT);
  for (const changeId of unsent) await startChange(temporal, changeId);
  return unsent.length;
}

/** Starts what tells of a change; it may be told already. */
export const startChange = (temporal: Client, changeId: string): Promise<unknown> =>
  temporal.workflow
    .start('directoryChange', { workflowId: changeWorkflowId(changeId), taskQueue: TASK_QUEUE, args: [changeId] })
    .catch((failure: unknown) => {
      if (!(failure instanceof WorkflowExecutionAlreadyStartedError)) throw failure; // it is being told already
    });
