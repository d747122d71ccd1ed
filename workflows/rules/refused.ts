import { type Act, isVerb } from './commands.js';
import type { RequestEvent } from './events.js';
import type { FailureCode } from './failures.js';
import { byWhom, only } from './outcome.js';
import { hasActor, isWellFormed } from './well-formed.js';

/** The audit event of a command that was refused (R90). It stands in the audit log, not in the request's timeline. */
export function refusedEvent(act: Act, code: FailureCode): RequestEvent {
  const note = isWellFormed(act) ? { reason: act.reason, internalNote: act.internalNote } : {};
  const { actor, channel } = byWhom(act);
  const told = hasActor(act) ? actor : { ...actor, id: null };
  return { type: 'request.decision_refused', actor: told, channel, data: only({ verb: act.verb, code, ...note }) };
}

/** Refusals of people's commands are kept; that an engine's act came too late is nobody's news. */
export const isKept = (act: Act): boolean => isVerb(act.verb);
