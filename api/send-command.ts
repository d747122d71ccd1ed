import { type Client, isGrpcServiceError, WithStartWorkflowOperation } from '@temporalio/client';
import type { accessRequest } from '../workflows/access-request.js';
import { submitted, updateFor } from '../workflows/messages.js';
import type { AccessRequestInput, Message, Verb } from '../workflows/rules/commands.js';
import { summaryOf } from '../workflows/rules/describe.js';
import { requestWorkflowId, TASK_QUEUE } from '../workflows/rules/ids.js';
import type { RequestState } from '../workflows/rules/state.js';
import { startAttributesOf } from '../workflows/search-attributes.js';
import { within } from './within.js';

/** What a started workflow shows to operators before it has read its row (R101). */
export type Shown = Parameters<typeof startAttributesOf>[0] & Parameters<typeof summaryOf>[0];

/** A command without an answer in that time may still be carried out; what is left of 5 s is for the database (R125). */
const ANSWER_WITHIN_MS = 4_500;

/** Starts a request's workflow and waits until its row is written. */
export const submit = (temporal: Client, input: AccessRequestInput, shown: Shown): Promise<RequestState> =>
  inTime(temporal, () => temporal.workflow.executeUpdateWithStart(submitted, { startWorkflowOperation: starting(input, shown) }));

/**
 * Has a request's workflow carry out a command. A workflow that is closing, has ended or was lost is started again from its row. The
 * caller has seen that the row exists. Without an answer in time, it may still be done later: repeat it with the same `id`.
 */
export const sendCommand = (temporal: Client, to: { requestId: string; shown: Shown }, verb: Verb, message: Message & { id: string }) =>
  inTime(temporal, () =>
    temporal.workflow.executeUpdateWithStart(updateFor(verb), {
      args: [message],
      updateId: `${message.id}/${message.fingerprint ?? ''}`,
      startWorkflowOperation: starting({ requestId: to.requestId }, to.shown),
    }),
  );

const starting = (input: AccessRequestInput, shown: Shown) =>
  new WithStartWorkflowOperation<typeof accessRequest>('accessRequest', {
    workflowId: requestWorkflowId(input.requestId),
    taskQueue: TASK_QUEUE,
    args: [input],
    workflowIdConflictPolicy: 'USE_EXISTING',
    typedSearchAttributes: startAttributesOf(shown),
    staticSummary: summaryOf(shown),
  });

/** The deadline ends each call; connecting and what the client repeats by itself take their time beside it. */
const inTime = <T>(temporal: Client, send: () => Promise<T>): Promise<T> =>
  within(
    ANSWER_WITHIN_MS,
    temporal.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
      send().catch((failure: unknown) => {
        if (isUnrecorded(failure)) return send(); // the same command id, so that it is done once
        throw failure;
      }),
    ),
  );

/** An event came while the task that ended the workflow ran: its commit stands, its record in the history does not. */
const FAILED_PRECONDITION = 9;
const isUnrecorded = (failure: unknown): boolean => grpcCodeOf(failure) === FAILED_PRECONDITION;

/** Also where the client has wrapped it. */
function grpcCodeOf(failure: unknown): number | undefined {
  if (isGrpcServiceError(failure)) return failure.code;
  return failure instanceof Error && isGrpcServiceError(failure.cause) ? failure.cause.code : undefined;
}
