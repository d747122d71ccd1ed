import { type RequestHandler } from 'express';
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

/** Limits the calls a minute from one address (R123). A refusal sets `Retry-After`. */
export const limitByAddress = (limit: RateLimit): RequestHandler => limitBy(limit, (req) => ipKeyGenerator(req.ip ?? ''));

/** Limits the calls a minute of one person, whatever token they use (R123). */
export const limitByCaller = (limit: RateLimit): RequestHandler => limitBy(limit, (_req, res) => callerOf(res).credential);
