import type { FailureCode } from '../workflows/rules/request/failure-codes.js';

/** Every code of a problem, with its HTTP status. A failure code of the workflows without a status here does not compile. */
export const STATUS_OF = {
  validation_failed: 400,
  unauthenticated: 401,
  forbidden: 403,
  requests_disabled: 403,
  not_an_approver: 403,
  self_approval: 403,
  step_not_active: 403,
  device_not_managed: 403,
  not_found: 404,
  method_not_allowed: 405,
  already_decided: 409,
  invalid_transition: 409,
  duplicate_request: 409,
  already_has_access: 409,
  already_exists: 409,
  last_admin: 409,
  pending_requests: 409,
  version_conflict: 409,
  idempotency_mismatch: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  rate_limited: 429,
  internal_error: 500,
  unavailable: 503,
} as const satisfies Record<FailureCode, number> & Record<string, number>;

export type ProblemCode = keyof typeof STATUS_OF;
export const PROBLEM_CODES = Object.keys(STATUS_OF).filter((code): code is ProblemCode => code in STATUS_OF);

/** The title of each code, for people. */
export const TITLE_OF: Record<ProblemCode, string> = {
  validation_failed: 'The request is not valid.',
  unauthenticated: 'Authentication is required.',
  forbidden: 'You do not have permission to do this.',
  requests_disabled: 'Access requests are disabled.',
  not_an_approver: 'You are not an approver of this request.',
  self_approval: 'You cannot decide on your own request.',
  step_not_active: 'This request is not waiting for your decision.',
  device_not_managed: 'This requires a managed device that you own.',
  not_found: 'This does not exist.',
  method_not_allowed: 'This path does not support the method.',
  already_decided: 'This request has already been decided.',
  invalid_transition: 'The current status of the request does not allow this.',
  duplicate_request: 'You already have an open request, or as many grants as one person may have, for this.',
  already_has_access: 'You already have this access.',
  already_exists: 'This already exists.',
  last_admin: 'At least one active administrator is required.',
  pending_requests: 'There are open requests.',
  version_conflict: 'Someone else has changed this in the meantime.',
  idempotency_mismatch: 'The Idempotency-Key was already used with another body.',
  payload_too_large: 'The body is larger than 100 kB.',
  unsupported_media_type: 'The body must be JSON in UTF-8.',
  rate_limited: 'Too many requests.',
  internal_error: 'Something went wrong.',
  unavailable: 'There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key.',
};
