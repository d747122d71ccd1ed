import type { Request, RequestHandler, Response } from 'express';
import type { Database } from '../../prisma/database.js';
import { callerById, type CallerRow, callerByToken } from '../../prisma/views/directory/caller-by-token.js';
import type { VerifyJwt } from '../verify-jwt.js';
import { refuseForged } from '../portal/login-session.js';
import { Problem } from '../problem.js';
import { hashOf, TOKEN_PREFIX } from '../new-token.js';
import { bindIdentity } from '../../prisma/stores/directory/bind-identity.js';
import { recordTokenUse } from '../../prisma/stores/directory/tokens.js';
import { SCOPES } from '../contract/scopes.js';
import { refusedTokens } from './refused-tokens.js';
import { type Caller, setCaller } from './caller.js';

type Deps = { db: Database; verifyJwt?: VerifyJwt | undefined };

/** Identifies the caller by API token, JWT or login session; all others get 401. A login session must also prove that its own page sends the call. */
export function authenticate(deps: Deps): RequestHandler {
  const record = refusedTokens(deps.db);
  return async (req, res, next) => {
    const authorization = req.get('Authorization');
    if (authorization === undefined) {
      await bySession(deps, req, res);
      refuseForged(req, res, next);
      return;
    }
    const token = tokenIn(authorization);
    if (token === undefined) throw new Problem('unauthenticated');
    const isKnown = await byToken(deps, token, res);
    if (!isKnown) await record({ address: req.ip ?? '', hash: token.startsWith(TOKEN_PREFIX) ? hashOf(token) : undefined });
    if (!isKnown) throw new Problem('unauthenticated');
    next();
  };
}

const tokenIn = (authorization: string): string | undefined => /^Bearer ([\w.~+/-]{1,8000}=*)$/i.exec(authorization)?.[1];

async function byToken(deps: Deps, token: string, res: Response): Promise<boolean> {
  const caller = await callerBy(deps, token);
  if (!caller) return false;
  setCaller(res, { ...caller, channel: 'api' });
  return true;
}

/** Without a portal there are no login sessions. */
async function bySession({ db }: Deps, { session }: { session?: Request['session'] }, res: Response): Promise<void> {
  const caller = session?.userId === undefined ? undefined : await callerById(db, session.userId);
  if (!caller) throw new Problem('unauthenticated');
  setCaller(res, { ...caller, channel: 'portal', ...asThemselves(caller) });
}

async function callerBy({ db, verifyJwt }: Deps, token: string): Promise<Omit<Caller, 'channel'> | undefined> {
  if (token.startsWith(TOKEN_PREFIX)) return byApiToken(db, hashOf(token));
  const identity = await verifyJwt?.(token);
  const person = identity && (await bindIdentity(db, identity));
  return person && { ...person, ...asThemselves(person) };
}

async function byApiToken(db: Database, hash: string): Promise<Omit<Caller, 'channel'> | undefined> {
  const found = await callerByToken(db, hash);
  if (!found) return undefined;
  const { tokenId, isUseStale, scopes, createdById, ...person } = found;
  if (isUseStale) await recordTokenUse(db, tokenId);
  const createdBy = createdById === null || createdById === person.id ? undefined : createdById;
  return { ...person, credential: tokenId, scopes: SCOPES.filter((one) => scopes.includes(one)), createdBy };
}

/** Who signs in as themselves may do whatever their role allows, and is counted as one person. */
const asThemselves = ({ id }: CallerRow) => ({ credential: id, scopes: SCOPES });
