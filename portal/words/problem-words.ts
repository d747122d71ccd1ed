import { isProblem, type Problem } from '../lib/problem.js';
import { validationInWords } from './validation-in-words.js';

type Code = Problem['code'];
/** Better sentences for some codes, where one knows what was tried. */
export type ProblemWords = Partial<Record<Code, string>>;

/** What each error code says, whatever was tried. */
const PROBLEM_WORDS: Record<Code, string> = {
  validation_failed: 'Some values are not valid.',
  unauthenticated: 'Your session has ended, and nothing was sent. Sign in again, then try again.',
  forbidden: 'You do not have permission to do this.',
  requests_disabled: 'Access requests are disabled.',
  not_an_approver: 'You are not an approver of this request.',
  self_approval: 'You cannot decide on your own request.',
  step_not_active: 'This request is not waiting for your decision.',
  device_not_managed: 'This requires a managed device that you own.',
  not_found: 'This no longer exists.',
  method_not_allowed: 'Doorward does not support this action.',
  already_decided: 'This request has already been decided.',
  invalid_transition: 'The current status of the request does not allow this.',
  duplicate_request: 'You already have an open request for this.',
  already_has_access: 'You already have this access.',
  already_exists: 'This already exists.',
  last_admin: 'At least one active administrator is required.',
  pending_requests: 'There are open requests.',
  version_conflict: 'Someone else has changed this in the meantime.',
  idempotency_mismatch: 'Your first attempt was completed, with what you had entered then.',
  payload_too_large: 'There is too much text to save.',
  unsupported_media_type: 'Doorward could not read what was sent.',
  rate_limited: 'Too many requests in a short time. Wait a minute, then try again.',
  internal_error: 'Something went wrong in Doorward. Try again. If the problem continues, contact an administrator.',
  unavailable: 'Doorward did not respond in time. The change may still be made; trying again does not repeat it.',
};
const UNREACHABLE = 'Doorward cannot be reached. Check your connection and try again.';

/** What they say of one thing that was tried. */
export const PROBLEM_WORDS_FOR = {
  reading: {
    unauthenticated: 'Your session has ended. Sign in again, then try again.',
    unavailable: 'Doorward did not respond in time. Try again in a moment.',
  },
  submission: {
    duplicate_request: 'You already have an open request for this. What you entered was not sent.',
    already_has_access: 'You already have this access. What you entered was not sent.',
    idempotency_mismatch: 'Your request was received on the first attempt, with what you had entered then.',
    requests_disabled: 'Access requests have been disabled. Try again once an administrator has enabled them.',
    not_found: 'This is no longer available to you. Its approval flow was disabled, or is now limited to other groups.',
    device_not_managed: 'You can request this only for a managed device that you own.',
  },
  ownRequest: {
    already_decided: 'The request was decided before you withdrew it. The page shows its current status.',
    invalid_transition: 'This access has already ended.',
    idempotency_mismatch: 'The request was withdrawn on the first attempt, with the reason that you had entered then.',
  },
  revocation: {
    invalid_transition: 'This access has already ended.',
    not_found: 'This request no longer exists.',
  },
  flow: {
    not_found: 'Someone else has deleted this flow.',
    unavailable: 'Doorward did not save the flow in time.',
    unauthenticated: 'Your session has ended. Sign in again, then try again.',
    version_conflict: 'Someone else has changed this flow in the meantime.',
  },
  user: {
    already_exists: 'Another user has this email address.',
    last_admin: 'This is the last active administrator. Make another user an administrator first.',
    not_found: 'This user has been deleted.',
  },
  group: { already_exists: 'Another group has this name.', not_found: 'This group has been deleted.' },
  newMember: { not_found: 'This user or this group has been deleted.' },
  membership: { not_found: 'This membership has already ended.' },
  resource: { not_found: 'This resource has been deleted.' },
  device: { not_found: 'This device has been deleted.' },
  token: { not_found: 'This token has already been deleted.' },
} as const satisfies Record<string, ProblemWords>;

/** A sentence for whatever went wrong. */
export function problemInWords(error: unknown, better: ProblemWords = {}): string {
  if (!isProblem(error)) return UNREACHABLE;
  const details = error.code === 'validation_failed' ? (error.errors ?? []).map(({ message }) => `${validationInWords(message)}.`) : [];
  return [better[error.code] ?? PROBLEM_WORDS[error.code], ...details].join(' ');
}

/** The sentence of a code alone; undefined for a code that this page does not know. */
export const problemCodeInWords = (code: string, better: ProblemWords = {}): string | undefined =>
  new Map(Object.entries({ ...PROBLEM_WORDS, ...better })).get(code);
