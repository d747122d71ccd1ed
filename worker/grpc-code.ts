import { isGrpcServiceError } from '@temporalio/client';

/** The gRPC status of a failed call to Temporal; nothing when the failure is another. */
export const grpcCodeOf = (failure: unknown): number | undefined => (isGrpcServiceError(failure) ? failure.code : undefined);
