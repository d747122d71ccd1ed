import { submitted } from '../../workflows/messages.js';
import { SUBMIT_VERB, type Terms, TERMS_TEXTS } from '../../workflows/rules/request/commands.js';
import { requestWorkflowId } from '../../workflows/rules/request/ids.js';
import type { RequestState } from '../../workflows/rules/request/state.js';
import type { ApiDeps } from '../api-deps.js';
import { callTemporal } from './call-temporal.js';
import { startOperation, type WorkflowSummary } from './start-operation.js';

/** Seals the terms, starts the workflow of a new request, and waits until the request is saved. */
export const startRequest = (
  { temporal, seal }: Pick<ApiDeps, 'temporal' | 'seal'>,
  { requestId, terms }: { requestId: string; terms: Terms },
  summary: WorkflowSummary,
): Promise<RequestState> => {
  const sent = seal.seal({ workflowId: requestWorkflowId(requestId), verb: SUBMIT_VERB }, terms, TERMS_TEXTS);
  return callTemporal(temporal, () =>
    temporal.workflow.executeUpdateWithStart(submitted, { startWorkflowOperation: startOperation({ requestId, terms: sent }, summary) }),
  );
};
