import type { Response } from 'express';
import type { Channel } from '../../workflows/rules/request/commands.js';
import { Problem } from '../problem.js';

/** Who is signed in, how, and by what the rate limit counts them. */
export type Caller = { id: string; role: 'admin' | 'user'; channel: Extract<Channel, 'api' | 'portal'>; credential: string };

const CALLER = 'caller';

export const setCaller = (res: Response, caller: Caller): void => {
  res.locals[CALLER] = caller;
};

/** The caller of a request behind `authenticate`. */
export function callerOf(res: Response): Caller {
  const caller: unknown = res.locals[CALLER];
  if (!isCaller(caller)) throw new Problem('unauthenticated');
  return caller;
}

export const isAdmin = (caller: Caller): boolean => caller.role === 'admin';

const isCaller = (value: unknown): value is Caller => typeof value === 'object' && value !== null && 'credential' in value;

/** The caller as the audit log names them. */
export const by = ({ id, channel }: Caller) => ({ actorId: id, channel });

/** The caller as queries of requests know them: what they may see depends on it. */
export const viewerOf = (caller: Caller) => ({ id: caller.id, admin: isAdmin(caller) });
