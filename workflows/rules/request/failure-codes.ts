/** The only refusals a caller may branch on. The API maps each to one HTTP status. */
export const FAILURE_CODES = [
  'validation_failed',
  'forbidden',
  'requests_disabled',
  'not_an_approver',
  'self_approval',
  'step_not_active',
  'device_not_managed',
  'not_found',
  'already_decided',
  'invalid_transition',
  'duplicate_request',
  'already_has_access',
  'idempotency_mismatch',
  'unavailable',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];
