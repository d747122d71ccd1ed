import type { ErrorRequestHandler, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { Problem } from '../problem.js';
import { callerOf } from './caller.js';

export type RateLimit = number | 'off';

const limitBy = (limit: RateLimit, keyGenerator: NonNullable<Parameters<typeof rateLimit>[0]>['keyGenerator']): RequestHandler =>
  limit === 'off'
    ? (_req, _res, next) => {
        next();
      }
    : rateLimit({
        windowMs: 60_000,
        limit,
        standardHeaders: 'draft-8',
        legacyHeaders: false,
        ...(keyGenerator && { keyGenerator }),
        handler: (_req, _res, next) => {
          next(new Problem('rate_limited'));
        },
      });

/** Limits the calls a minute of one person, or of one API token (R123). A refusal sets `Retry-After`. */
export const limitByCaller = (limit: RateLimit): RequestHandler => limitBy(limit, (_req, res) => callerOf(res).credential);

/**
 * Limits the calls a minute from one address of those who are not signed in (R123): people of one office share an address, and have a limit
 * of their own each. `before` counts calls that need no sign-in, `refused` those that were refused for the lack of one.
 */
export function limitStrangers(limit: RateLimit): { before: RequestHandler; refused: ErrorRequestHandler } {
  const byAddress = limitBy(limit, (req) => ipKeyGenerator(req.ip ?? ''));
  return {
    before: (req, res, next) => {
      if (!('session' in req) || req.session.userId === undefined) void byAddress(req, res, next);
      else next();
    },
    refused: (error: unknown, req, res, next) => {
      const isStranger = error instanceof Problem && error.code === 'unauthenticated';
      if (isStranger) void byAddress(req, res, (tooMany?: unknown) => next(tooMany ?? error));
      else next(error);
    },
  };
}
