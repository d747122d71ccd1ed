import { type Request, type RequestHandler, Router } from 'express';
import 'pino-http';
import { callerByEmail, callerById } from '../../prisma/views/caller-by-token.js';
import type { Database } from '../../prisma/database.js';
import type { IdentityProvider } from './identity-provider.js';
import { csrfTokenOf, refuseForged } from './portal-session.js';
import { begin, remember, taken } from './session-steps.js';

type Deps = { db: Database; provider: IdentityProvider };

/** Why somebody is back on the sign-in page: a sentence of the portal goes with each. */
type Why = 'unknown_person' | 'failed' | 'unavailable';

/** Kept in the session for as long as the sign-in takes, in characters. */
const LONGEST_PATH = 2_000;

/** Signing in to the portal and out of it, through the identity provider (R122). */
export function signInRoutes({ db, provider }: Deps): Router {
  const router = Router();
  router.get('/auth/sign-in', async (req, res) => {
    const begun = await provider.begin(insideOnly(req.query['return_to'])).catch((error: unknown) => {
      req.log.error({ err: error }, 'the identity provider cannot be reached');
    });
    if (begun) await remember(req, begun.signIn);
    res.redirect(begun?.url.href ?? pageFor('unavailable'));
  });
  router.get('/auth/callback', async (req, res) => {
    res.redirect(await cameBack({ db, provider }, req));
  });
  router.get('/auth/session', async (req, res) => {
    const { userId } = req.session;
    const isSignedIn = userId !== undefined && (await callerById(db, userId)) !== undefined;
    res.set('Cache-Control', 'no-store').json({ csrfToken: isSignedIn ? csrfTokenOf(req) : null });
  });
  router.post('/auth/sign-out', unlessOver, refuseForged, signOut);
  return router;
}

/** Answers with where to go on. A session that was there before is not the one that is signed in: nobody can plant it. */
async function cameBack({ db, provider }: Deps, req: Request): Promise<string> {
  const signIn = await taken(req);
  if (!signIn) return withoutSignIn(req);
  const found = await provider.finish(new URL(req.originalUrl, 'http://here').searchParams, signIn).then(
    (email) => ({ email }),
    (error: unknown) => req.log.warn({ err: error }, 'a sign-in failed'),
  );
  if (!found) return pageFor('failed');
  const caller = found.email === undefined ? undefined : await callerByEmail(db, found.email);
  if (!caller) return pageFor('unknown_person');
  await begin(req, caller.id);
  return signIn.returnTo;
}

/** A session that was signed in meanwhile, in another tab, will do; and no other site can end it by sending somebody here. */
function withoutSignIn(req: Request): string {
  if (req.session.userId !== undefined) return '/';
  req.log.warn({ isSecure: req.secure }, 'somebody came back from signing in without the session that they began with');
  return pageFor('failed');
}

/** Nobody is signed in any more: there is nothing left to do, or to forge. */
const unlessOver: RequestHandler = (req, res, next) => {
  if (req.session.userId === undefined) res.status(204).end();
  else next();
};

const signOut: RequestHandler = (req, res, next) => {
  req.session.destroy((error: unknown) => {
    if (error === undefined || error === null) res.status(204).end();
    else next(error);
  });
};

const pageFor = (why: Why): string => `/sign-in?why=${why}`;

/** Only a path of this site is gone back to; `//elsewhere` and `/\elsewhere` are none. */
export function insideOnly(path: unknown): string {
  if (typeof path !== 'string' || !isInside(path)) return '/';
  const here = 'http://here.invalid';
  try {
    const url = new URL(path, here);
    const back = `${url.pathname}${url.search}${url.hash}`;
    // What had `.` or `..` in it may only now begin with `//`, and what had letters beyond ASCII may be long.
    return url.origin === here && isInside(back) ? back : '/';
  } catch {
    return '/';
  }
}

const isInside = (path: string): boolean => path.length <= LONGEST_PATH && /^\/(?![/\\])/.test(path);
