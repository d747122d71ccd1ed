import { type Client, isGrpcServiceError } from '@temporalio/client';
import { withTimeout } from '../with-timeout.js';

/** A call without an answer in that time may still be carried out; what is left of 5 s is for the database (R125). */
const ANSWER_WITHIN_MS = 4_500;

/** Calls Temporal with a deadline. The client's own deadline limits each call, but neither its connecting nor its retries. */
export const callTemporal = <T>(temporal: Client, call: () => Promise<T>): Promise<T> =>
  withTimeout(
    ANSWER_WITHIN_MS,
    temporal.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
      call().catch((failure: unknown) => {
        if (isUnrecorded(failure)) return call(); // with the same update id, so that it is done once
        throw failure;
      }),
    ),
  );

/** An event came while the task that ended the workflow ran: its commit stands, its record in the history does not. */
const FAILED_PRECONDITION = 9;
const isUnrecorded = (failure: unknown): boolean => grpcCodeOf(failure) === FAILED_PRECONDITION;

/** The client sometimes wraps the gRPC error. */
function grpcCodeOf(failure: unknown): number | undefined {
  if (isGrpcServiceError(failure)) return failure.code;
  return failure instanceof Error && isGrpcServiceError(failure.cause) ? failure.cause.code : undefined;
}
