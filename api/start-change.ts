import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import { changeWorkflowId, TASK_QUEUE } from '../workflows/rules/ids.js';
import { within } from './within.js';

/** The answer waits that long at most, so that it comes within 5 s (R125). */
const WITHIN_MS = 3_000;

type Deps = { temporal: Client; log?: Logger };

/**
 * Has open requests told of a change that is committed already (R18). When Temporal is away, the change waits in the outbox until it is
 * picked up; a request that is decided meanwhile looks for itself.
 */
export async function startChange({ temporal, log }: Deps, changeId: string | undefined): Promise<void> {
  if (changeId === undefined) return;
  const options = { workflowId: changeWorkflowId(changeId), taskQueue: TASK_QUEUE, args: [changeId] };
  try {
    const starting = temporal.withDeadline(Date.now() + WITHIN_MS, () => temporal.workflow.start('directoryChange', options));
    await within(WITHIN_MS, starting);
  } catch (error) {
    log?.warn({ err: error, changeId }, 'a change waits in the outbox');
  }
}
