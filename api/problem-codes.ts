import type { FailureCode } from '../workflows/rules/failures.js';

/** Every code of a problem, with its HTTP status (SPEC §10). A failure code of the engine without a status here does not compile. */
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

/** What a person reads of a code. */
export const TITLE_OF: Record<ProblemCode, string> = {
  validation_failed: 'The request is not valid.',
  unauthenticated: 'Sign in first.',
  forbidden: 'You may not do this.',
  requests_disabled: 'Requests are switched off.',
  not_an_approver: 'You are not an approver of this request.',
  self_approval: 'Nobody decides on their own request.',
  step_not_active: 'It is not your turn.',
  device_not_managed: 'This needs a managed device of yours.',
  not_found: 'There is no such thing.',
  method_not_allowed: 'This method is not known here.',
  already_decided: 'The request is decided already.',
  invalid_transition: 'This cannot be done to the request as it is now.',
  duplicate_request: 'You have an open request for this already.',
  already_has_access: 'You have this access already.',
  already_exists: 'This exists already.',
  last_admin: 'The last active administrator has to stay.',
  pending_requests: 'There are open requests.',
  version_conflict: 'Somebody else has changed this meanwhile.',
  idempotency_mismatch: 'This idempotency key was used for something else.',
  payload_too_large: 'The body is too large.',
  unsupported_media_type: 'Send JSON.',
  rate_limited: 'Too many requests.',
  internal_error: 'Something went wrong.',
  unavailable: 'This could not be done in time. Repeat it with the same Idempotency-Key.',
};
