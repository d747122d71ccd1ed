import type { RequestHandler } from 'express';
import type { Database } from '../../prisma/database.js';
import { callerByEmail, type CallerRow, callerByToken } from '../../prisma/views/caller.js';
import type { VerifyJwt } from '../oidc.js';
import { Problem } from '../problem.js';
import { hashOf, TOKEN_PREFIX } from '../tokens.js';
import { setCaller } from './caller.js';

type Deps = { db: Database; verifyJwt?: VerifyJwt | undefined };

/** Finds who is calling, by API token or JWT; nobody else gets past it (401). */
export const authenticate =
  (deps: Deps): RequestHandler =>
  async (req, res, next) => {
    const [, token] = /^Bearer ([\w.~+/-]{1,8000}=*)$/i.exec(req.get('Authorization') ?? '') ?? [];
    const caller = token === undefined ? undefined : await callerBy(deps, token);
    if (!caller) throw new Problem('unauthenticated');
    setCaller(res, { ...caller, channel: 'api', credential: caller.id });
    next();
  };

async function callerBy({ db, verifyJwt }: Deps, token: string): Promise<CallerRow | undefined> {
  if (token.startsWith(TOKEN_PREFIX)) return callerByToken(db, hashOf(token));
  const email = await verifyJwt?.(token);
  return email === undefined ? undefined : callerByEmail(db, email);
}
