import { updateFor } from '../../workflows/messages.js';
import { type Message, MESSAGE_TEXTS, type Verb } from '../../workflows/rules/request/commands.js';
import { requestWorkflowId } from '../../workflows/rules/request/ids.js';
import type { RequestState } from '../../workflows/rules/request/state.js';
import type { ApiDeps } from '../api-deps.js';
import { callTemporal } from './call-temporal.js';
import { startOperation, type WorkflowSummary } from './start-operation.js';

type PersonCommand = Message & { verb: Verb; id: string };

/**
 * Seals a command, sends it to the workflow of a request that exists, and waits until it is saved. A workflow that is closing, has ended or was lost is
 * started again from its row. A command without an answer in time may still be carried out: repeat it with the same `id`.
 */
export const sendCommand = (
  { temporal, seal }: Pick<ApiDeps, 'temporal' | 'seal'>,
  to: { requestId: string; summary: WorkflowSummary },
  { verb, ...message }: PersonCommand,
): Promise<RequestState> =>
  callTemporal(temporal, () =>
    temporal.workflow.executeUpdateWithStart(updateFor(verb), {
      args: [seal.seal({ workflowId: requestWorkflowId(to.requestId), verb }, message, MESSAGE_TEXTS)],
      updateId: `${message.id}/${message.fingerprint ?? ''}`,
      startWorkflowOperation: startOperation({ requestId: to.requestId }, to.summary),
    }),
  );
