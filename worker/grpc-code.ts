import { isGrpcServiceError } from '@temporalio/client';

/** The gRPC status of a failed call to Temporal, also where the client has wrapped it; nothing when the failure is another. */
export function grpcCodeOf(failure: unknown): number | undefined {
  if (isGrpcServiceError(failure)) return failure.code;
  return failure instanceof Error && isGrpcServiceError(failure.cause) ? failure.cause.code : undefined;
}
