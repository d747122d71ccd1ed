import { ApplicationFailure } from '@temporalio/common';
import { FAILURE_CODES, type FailureCode } from '../../workflows/rules/request/failure-codes.js';

/** The refusal of a workflow in an error of the Temporal client, and whether the audit log has it already. */
export function refusalIn(error: unknown): { code: FailureCode; isAudited: boolean } | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof ApplicationFailure)) return undefined;
  const code = FAILURE_CODES.find((one) => one === cause.type);
  return code && { code, isAudited: isSaved(cause) && code !== NEVER_SAVED };
}

/** The save that finds another body under the same key writes nothing, because the key already has its answer. */
const NEVER_SAVED: FailureCode = 'idempotency_mismatch';

/** A save writes the refusals that it makes; a validator of the workflow writes nothing. */
const isSaved = ({ details }: ApplicationFailure): boolean => JSON.stringify(details ?? []) !== JSON.stringify([{ by: 'validator' }]);
