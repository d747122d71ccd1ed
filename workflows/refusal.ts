import { ApplicationFailure } from '@temporalio/common';
import type { FailureCode } from './rules/request/failure-codes.js';

/** An expected "no": the caller gets its code, and it is never retried. A validator's refusal is not audited by a save. */
export function refusal(code: FailureCode, by: 'save' | 'validator' = 'save'): ApplicationFailure {
  return ApplicationFailure.create({ type: code, message: code, nonRetryable: true, details: [{ by }] });
}
