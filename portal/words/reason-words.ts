import type { Shapes } from '../lib/api.js';

type Reason = NonNullable<Shapes['AccessRequest']['reason']>;
type Code = Reason['code'];

/** Why a request is what it is. */
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

/** Codes whose message holds what somebody wrote, or names that the words above do not know. */
const TOLD_BY_MESSAGE: readonly Code[] = ['denied', 'by_requester', 'by_admin', 'approver_changed', 'approver_missing'];

/** Why a request is what it is, with the reason that somebody gave. */
export const reasonInWords = ({ code, message }: Reason): string =>
  TOLD_BY_MESSAGE.includes(code) && message !== '' ? message : REASON_WORDS[code];

/** The words of a code in an event; undefined for a code that this page does not know. */
export const reasonCodeInWords = (code: string): string | undefined => new Map(Object.entries(REASON_WORDS)).get(code);
