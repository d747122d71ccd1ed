import type { Command, Message, Verb } from '../request/commands.js';
import { isStorable } from './well-formed.js';

/** Longest id of a command, in UTF-16 units. */
const LONGEST_ID = 500;

/**
 * A message as a command. It keeps the sender's id, so that a retry is the same command; without one it gets its own. A signal (R100) can
 * hold anything, an object or not: an id that cannot be stored is ignored.
 */
export function toCommand(verb: Verb, message: Message, ownId: () => string): Command {
  const sent: { id?: unknown; fingerprint?: unknown } = { ...message };
  const id = textOf(sent.id).slice(0, LONGEST_ID);
  return { ...message, verb, id: id !== '' && isStorable(id) ? id : ownId(), fingerprint: textOf(sent.fingerprint) };
}

const textOf = (value: unknown): string => (typeof value === 'string' && isStorable(value) ? value : '');
