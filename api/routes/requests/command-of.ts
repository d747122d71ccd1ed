import { randomUUID } from 'node:crypto';
import type { Message, Verb } from '../../../workflows/rules/request/commands.js';
import type { Caller } from '../../middleware/caller.js';
import { fingerprintOf } from '../../idempotency/fingerprint-of.js';

/** An action of a person on a request; with a `key`, a repeat is the same command. */
export type Action = {
  requestId: string;
  verb: Verb;
  caller: Caller;
  key?: string | undefined;
  message: Omit<Message, 'actorId' | 'channel' | 'createdBy' | 'id' | 'fingerprint'>;
};

/** The command of an action. Its id follows from the caller and their key (R31). */
export const commandOf = ({ verb, caller, key, message }: Action) => ({
  ...message,
  verb,
  actorId: caller.id,
  channel: caller.channel,
  ...(caller.createdBy !== undefined && { createdBy: caller.createdBy }),
  id: `${caller.id}/${verb}/${key ?? randomUUID()}`,
  fingerprint: fingerprintOf(message),
});
