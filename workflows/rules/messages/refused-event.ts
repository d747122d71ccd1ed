import { type Act, isVerb } from '../request/commands.js';
import type { RequestEvent } from '../request/events.js';
import type { FailureCode } from '../request/failure-codes.js';
import { byWhom, present } from '../request/outcome.js';
import { hasActor, isWellFormed } from './well-formed.js';

/** The audit event of a command that was refused (R90). It stands in the audit log, not in the request's timeline. */
export function refusedEvent(act: Act, code: FailureCode): RequestEvent {
  const note = isWellFormed(act) ? { reason: act.reason, internalNote: act.internalNote } : {};
  const { actor, ...rest } = byWhom(isWellFormed(act) ? act : { ...act, createdBy: undefined });
  const knownActor = hasActor(act) ? actor : { ...actor, id: null };
  return { type: 'request.decision_refused', actor: knownActor, ...rest, data: present({ verb: act.verb, code, ...note }) };
}

/** Refusals of people's commands are audited. An act of the system that came too late is not. */
export const isAudited = (act: Act): boolean => isVerb(act.verb);

const REPORTS: readonly Act['verb'][] = ['granted', 'grantFailed', 'revoked'];

/**
 * Whose answers are remembered by the command's id, so that a repeat is answered alike, however late: people's, and the reports of an
 * outside directory. Without it, a save that was given up and commits all the same would undo what an administrator did meanwhile.
 */
export const isRemembered = (act: Act): boolean => isVerb(act.verb) || REPORTS.includes(act.verb);
