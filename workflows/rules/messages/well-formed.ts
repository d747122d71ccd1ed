import { minutesOf } from '../flow/durations.js';
import { type Act, CHANNELS, type Terms } from '../request/commands.js';
import { isUuid } from '../request/ids.js';
import { hasVisible } from './has-visible.js';

/** Longest comment, reason or note, in UTF-16 units. */
export const LONGEST_TEXT = 2_000;

/**
 * Whether an act can be processed and stored: looks at every field. The HTTP contract refuses malformed bodies before this; what does not
 * come through our API (R99) can hold anything. While the texts are sealed, only the readable fields are looked at.
 */
export function isWellFormed(act: Act): boolean {
  const { comment, reason, internalNote, approvedDuration, fingerprint, endReason, channel, createdBy, sealed } = act;
  return (
    hasActor(act) &&
    [comment, reason, internalNote, fingerprint].every(leftOutOr((text) => isText(text, 0))) &&
    (act.verb !== 'deny' || typeof sealed === 'string' || isText(reason, 1)) &&
    leftOutOr(isChannel)(channel) &&
    leftOutOr(isUuid)(createdBy) &&
    leftOutOr(isDuration)(approvedDuration) &&
    leftOutOr((one) => ADMIN_REASONS.includes(one))(endReason)
  );
}

/** Whether terms can be processed and stored: looks at every field. */
export function areWellFormed({ requesterId, flowId, deviceId, duration, justification, channel, fingerprint }: Terms): boolean {
  return (
    [requesterId, flowId].every(isUuid) &&
    (deviceId === null || isUuid(deviceId)) &&
    (duration === null || isDuration(duration)) &&
    isText(justification, 0) &&
    isChannel(channel) &&
    isText(fingerprint, 0)
  );
}

const leftOutOr = (isRight: (value: unknown) => boolean) => (value: unknown) => value === undefined || isRight(value);
const ADMIN_REASONS: readonly unknown[] = ['revoked', 'removed_by_admin'];
const isChannel = (channel: unknown): boolean => CHANNELS.some((one) => one === channel);
const isDuration = (text: unknown): boolean => typeof text === 'string' && minutesOf(text) !== undefined;

/** Whether the audit log can name the actor. */
export const hasActor = ({ actorId }: Act): boolean => isText(actorId, 1);

const isText = (value: unknown, shortest: number): boolean =>
  typeof value === 'string' && (shortest === 0 || hasVisible(value)) && value.length <= LONGEST_TEXT && isStorable(value);

/** PostgreSQL stores neither NUL nor lone surrogates (R124). */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();
