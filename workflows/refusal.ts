import { ApplicationFailure } from '@temporalio/common';
import type { FailureCode } from './rules/failures.js';

/** An expected "no": told to the caller by its code, and never retried. */
export function refusal(code: FailureCode): ApplicationFailure {
  return ApplicationFailure.create({ type: code, message: code, nonRetryable: true });
}
