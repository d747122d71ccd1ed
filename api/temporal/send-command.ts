import type { Client } from '@temporalio/client';
import { updateFor } from '../../workflows/messages.js';
import type { Message, Verb } from '../../workflows/rules/request/commands.js';
import type { RequestState } from '../../workflows/rules/request/state.js';
import { callTemporal } from './call-temporal.js';
import { startOperation, type WorkflowSummary } from './start-operation.js';

type PersonCommand = Message & { verb: Verb; id: string };

/**
 * Sends a command to the workflow of a request that exists, and waits until it is saved. A workflow that is closing, has ended or was lost is
 * started again from its row. A command without an answer in time may still be carried out: repeat it with the same `id`.
 */
export const sendCommand = (
  temporal: Client,
  to: { requestId: string; summary: WorkflowSummary },
  { verb, ...message }: PersonCommand,
): Promise<RequestState> =>
  callTemporal(temporal, () =>
    temporal.workflow.executeUpdateWithStart(updateFor(verb), {
      args: [message],
      updateId: `${message.id}/${message.fingerprint ?? ''}`,
      startWorkflowOperation: startOperation({ requestId: to.requestId }, to.summary),
    }),
  );
