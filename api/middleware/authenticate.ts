import type { RequestHandler } from 'express';
import { callerByToken } from '../../prisma/views/caller.js';
import type { Database } from '../../prisma/database.js';
import { Problem } from '../problem.js';
import { setCaller } from './caller.js';
import { hashOf } from '../tokens.js';

/** Finds who is calling by their bearer token; nobody else gets past it (401). */
export const authenticate =
  ({ db }: { db: Database }): RequestHandler =>
  async (req, res, next) => {
    const [, token] = /^Bearer ([\w.~+/-]+=*)$/i.exec(req.get('Authorization') ?? '') ?? [];
    const caller = token === undefined ? undefined : await callerByToken(db, hashOf(token));
    if (!caller) throw new Problem('unauthenticated');
    setCaller(res, { ...caller, channel: 'api', credential: hashOf(token ?? '') });
    next();
  };
