import type { Act, Channel } from './commands.js';
import { type Actor, type RequestEvent, SYSTEM } from './events.js';
import { isVerb } from './commands.js';
import type { RequestState } from './state.js';

/** A request after an act, and the events of it, in order. */
export type Outcome = { request: RequestState; events: readonly RequestEvent[] };

/** Who did it, by which channel and with whose token, as the audit log names them. */
export function byWhom({ createdBy, ...act }: Act): { actor: Actor; channel: Channel; createdBy?: string } {
  const signature = createdBy === undefined ? {} : { createdBy };
  if (isVerb(act.verb)) return { actor: { type: 'user', id: act.actorId }, channel: act.channel ?? 'api', ...signature };
  return { actor: act.verb === 'stop' ? { type: 'operator', id: null } : SYSTEM, channel: 'system' };
}

/** The fields of `T` that may be undefined or null, without those that are. */
type Present<T> = { [K in keyof T as undefined extends T[K] ? never : null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** Facts that are there: undefined and null say nothing in the audit log. */
export const present = <const T extends object>(data: T): Present<T> =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== null)) as Present<T>;
