import type { Client } from '@temporalio/client';
import type { Engine } from '../activities/ports.js';
import { requestWorkflowId, TASK_QUEUE } from '../workflows/rules/ids.js';
import { sync } from '../workflows/messages.js';

/** Tells workflows to look at their rows; one that is gone is started again from its row. */
export const createEngine = (temporal: Client): Engine => ({
  async sync(requestIds) {
    await Promise.all(
      requestIds.map((requestId) =>
        temporal.workflow.signalWithStart('accessRequest', {
          workflowId: requestWorkflowId(requestId),
          taskQueue: TASK_QUEUE,
          args: [{ requestId }],
          signal: sync,
          workflowIdConflictPolicy: 'USE_EXISTING',
        }),
      ),
    );
  },
});
