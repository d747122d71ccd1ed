import { WithStartWorkflowOperation } from '@temporalio/client';
import type { accessRequest } from '../../workflows/access-request.js';
import type { AccessRequestInput } from '../../workflows/rules/request/commands.js';
import { summaryOf } from '../../workflows/rules/messages/operator-texts.js';
import { requestWorkflowId, TASK_QUEUE } from '../../workflows/rules/request/ids.js';
import { startAttributesOf } from '../../workflows/search-attributes.js';

/** What a started workflow shows to operators before it has read its row (R101). */
export type WorkflowSummary = Parameters<typeof startAttributesOf>[0] & Parameters<typeof summaryOf>[0];

/** Starts the workflow of a request unless it runs. */
export const startOperation = (input: AccessRequestInput, summary: WorkflowSummary) =>
  new WithStartWorkflowOperation<typeof accessRequest>('accessRequest', {
    workflowId: requestWorkflowId(input.requestId),
    taskQueue: TASK_QUEUE,
    args: [input],
    workflowIdConflictPolicy: 'USE_EXISTING',
    typedSearchAttributes: startAttributesOf(summary),
    staticSummary: summaryOf(summary),
  });
