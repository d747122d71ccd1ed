import type { Client } from '@temporalio/client';
import { submitted } from '../../workflows/messages.js';
import type { AccessRequestInput } from '../../workflows/rules/request/commands.js';
import type { RequestState } from '../../workflows/rules/request/state.js';
import { callTemporal } from './call-temporal.js';
import { startOperation, type WorkflowSummary } from './start-operation.js';

/** Starts the workflow of a new request and waits until the request is saved. */
export const startRequest = (temporal: Client, input: AccessRequestInput, summary: WorkflowSummary): Promise<RequestState> =>
  callTemporal(temporal, () =>
    temporal.workflow.executeUpdateWithStart(submitted, { startWorkflowOperation: startOperation(input, summary) }),
  );
