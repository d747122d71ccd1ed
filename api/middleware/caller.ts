import type { Response } from 'express';
import type { Channel } from '../../workflows/rules/request/commands.js';
import type { UserKind } from '../../workflows/rules/request/facts.js';
import type { Scope } from '../contract/scopes.js';
import { Problem } from '../problem.js';

/** Who is signed in, how, what the credential is good for, and by what the rate limit counts them. */
export type Caller = {
  id: string;
  role: 'admin' | 'user';
  kind: UserKind;
  channel: Extract<Channel, 'api' | 'portal'>;
  credential: string;
  scopes: readonly Scope[];
  /** Who made the API token, where that is not its owner (R121). */
  createdBy?: string | undefined;
};

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

/** Refuses a token that was not made for this (R121). */
export function mustHaveScope({ scopes }: Caller, scope: Scope): void {
  if (!scopes.includes(scope)) throw new Problem('forbidden', { detail: `The API token lacks the scope \`${scope}\`.` });
}

/** The caller as the audit log names them. */
export const by = ({ id, channel, createdBy }: Caller) => ({ actorId: id, channel, ...(createdBy !== undefined && { createdBy }) });

/** The caller as queries of requests know them: what they may see depends on it. */
export const viewerOf = (caller: Caller) => ({ id: caller.id, admin: isAdmin(caller), service: caller.kind === 'service' });
