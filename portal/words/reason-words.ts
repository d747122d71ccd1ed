import type { Shapes } from '../lib/api.js';

type Reason = NonNullable<Shapes['AccessRequest']['reason']>;
type Code = Reason['code'];

/** The reason of the status of a request. */
export const REASON_WORDS: Record<Code, string> = {
  approver_changed: 'An approver can no longer decide on this request.',
  config_invalid: 'The group that this request would grant has been deleted.',
  provisioning_failed: 'The request was approved, but the directory did not accept the membership.',
  approver_missing: 'A required step has no approver who can decide.',
  denied: 'An approver denied the request.',
  by_requester: 'The requester withdrew the request.',
  by_admin: 'An administrator cancelled the request.',
  by_operator: 'An operator cancelled the request.',
  flow_disabled: 'The approval flow was disabled.',
  flow_deleted: 'The approval flow was deleted.',
  requester_deactivated: 'The requester is no longer active.',
  not_eligible: 'The requester is no longer in any group that may use this approval flow.',
  pending_expired: 'The request expired before access was granted.',
  not_started: 'The session was not started in time.',
};

/** What an administrator can do about a request that cannot continue. */
export const REMEDY_WORDS: Partial<Record<Code, string>> = {
  approver_changed: 'This request cannot continue. The requester can submit a new one.',
  config_invalid: 'This request cannot continue. Correct the approval flow, then ask the requester to submit a new request.',
  provisioning_failed: 'Retry once the directory accepts changes again.',
  approver_missing: 'Decide in place of the missing approver, or correct the directory. The request then continues automatically.',
};

/** Codes whose message is what a person wrote, or contains names. */
const CODES_WITH_MESSAGE: readonly Code[] = ['denied', 'by_requester', 'by_admin', 'approver_changed', 'approver_missing'];

/** The reason of a status: what a person wrote, or else the words of the code. */
export const reasonInWords = ({ code, message }: Reason): string =>
  CODES_WITH_MESSAGE.includes(code) && message !== '' ? message : REASON_WORDS[code];

/** The words of a code in an event; undefined for a code that this page does not know. */
export const reasonCodeInWords = (code: string): string | undefined => new Map(Object.entries(REASON_WORDS)).get(code);
