import type { Command, Message, Verb } from './commands.js';
import { isStorable } from './well-formed.js';

/** Longest id of a command, in UTF-16 units. */
const LONGEST_ID = 500;

/**
 * What a person sent, as a command. Its id is the sender's, so that a retry is the same command, or else the given one. Whoever signals
 * (R100) can send anything, an object or not: what cannot be stored is no id.
 */
export function commandOf(verb: Verb, message: Message, ownId: () => string): Command {
  const sent: { id?: unknown; fingerprint?: unknown } = { ...message };
  const id = textOf(sent.id).slice(0, LONGEST_ID);
  return { ...message, verb, id: id !== '' && isStorable(id) ? id : ownId(), fingerprint: textOf(sent.fingerprint) };
}

const textOf = (value: unknown): string => (typeof value === 'string' && isStorable(value) ? value : '');
