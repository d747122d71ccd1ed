import { ApplicationFailure } from '@temporalio/common';
import type { FailureCode } from './rules/failures.js';

/** An expected "no": told to the caller by its code, and never retried. What a validator refuses, no save has written down. */
export function refusal(code: FailureCode, by: 'save' | 'validator' = 'save'): ApplicationFailure {
  return ApplicationFailure.create({ type: code, message: code, nonRetryable: true, details: [{ by }] });
}
