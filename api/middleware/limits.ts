import { type RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { Problem } from '../problem.js';
import { callerOf } from './caller.js';

export type Limit = number | 'off';

const limitBy = (limit: Limit, keyGenerator: NonNullable<Parameters<typeof rateLimit>[0]>['keyGenerator']): RequestHandler =>
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

/** Calls a minute from one address (R123). It sets `Retry-After` when it refuses. */
export const limitByAddress = (limit: Limit): RequestHandler => limitBy(limit, (req) => ipKeyGenerator(req.ip ?? ''));

/** Calls a minute of one person, by whatever token (R123). */
export const limitByCaller = (limit: Limit): RequestHandler => limitBy(limit, (_req, res) => callerOf(res).credential);
