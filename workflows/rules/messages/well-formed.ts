import { minutesOf } from '../flow/durations.js';
import type { Act } from '../request/commands.js';
import { isUuid } from '../request/ids.js';

/** Longest comment, reason or note, in UTF-16 units. */
export const LONGEST_TEXT = 2_000;

/**
 * Whether an act can be processed and stored. The HTTP contract refuses malformed bodies before this; a signal (R100) can hold anything.
 */
export function isWellFormed(act: Act): boolean {
  const { comment, reason, internalNote, approvedDuration, fingerprint, endReason, createdBy } = act;
  return (
    hasActor(act) &&
    (createdBy === undefined || isUuid(createdBy)) &&
    [comment, reason, internalNote, fingerprint].every((text) => text === undefined || isText(text, 0)) &&
    (endReason === undefined || ADMIN_REASONS.includes(endReason)) &&
    (act.verb !== 'deny' || isText(reason, 1)) &&
    (approvedDuration === undefined || (typeof approvedDuration === 'string' && minutesOf(approvedDuration) !== undefined))
  );
}

const ADMIN_REASONS: readonly unknown[] = ['revoked', 'removed_by_admin'];

/** Whether the audit log can name the actor. */
export const hasActor = ({ actorId }: Act): boolean => isText(actorId, 1);

const isText = (value: unknown, shortest: number): boolean =>
  typeof value === 'string' && value.trim().length >= shortest && value.length <= LONGEST_TEXT && isStorable(value);

/** PostgreSQL stores neither NUL nor lone surrogates (R124). */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();
