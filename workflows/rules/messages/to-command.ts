import type { Act, Command, Message, Verb } from '../request/commands.js';
import { canonicalId } from '../request/ids.js';
import { isStorable } from './well-formed.js';

/** Longest id of a command, in UTF-16 units. */
const LONGEST_ID = 500;

/**
 * A message as an act: only the fields that a message has. A message that did not come through our API (R99) can hold anything, an object or
 * not; `isWellFormed` says whether each field can be used.
 */
export function toAct(verb: Verb, message: Message): Act {
  const { actorId, channel, comment, reason, internalNote, approvedDuration, endReason, createdBy, fingerprint, sealed }: Message = {
    ...message,
  };
  const fields = { channel, comment, reason, internalNote, approvedDuration, endReason, createdBy, sealed };
  const sent = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { ...sent, verb, actorId: canonicalId(actorId), fingerprint: textOf(fingerprint) };
}

/**
 * A message as a command. It keeps the sender's id, so that a retry is the same command; without one, or with one that cannot be stored, it
 * gets its own.
 */
export function toCommand(verb: Verb, message: Message, ownId: () => string): Command {
  const { id: sentId }: { id?: unknown } = { ...message };
  const id = textOf(sentId).slice(0, LONGEST_ID);
  return { ...toAct(verb, message), id: id !== '' && isStorable(id) ? id : ownId() };
}

const textOf = (value: unknown): string => (typeof value === 'string' && isStorable(value) ? value : '');
