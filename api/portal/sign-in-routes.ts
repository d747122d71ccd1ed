import { type Request, type RequestHandler, Router } from 'express';
import 'pino-http';
import type { Database } from '../../prisma/database.js';
import { callerByEmail, callerById } from '../../prisma/views/directory/caller-by-token.js';
import type { IdentityProvider } from './identity-provider.js';
import { csrfTokenOf, refuseForged } from './login-session.js';
import { safeReturnPath } from './safe-return-path.js';
import { beginLoginSession } from './save-session.js';
import { rememberPendingSignIn, takePendingSignIn } from './pending-sign-in.js';

type Deps = { db: Database; provider: IdentityProvider };

/** Why a sign-in led back to the sign-in page. The portal explains each. */
type Why = 'unknown_person' | 'failed' | 'unavailable';

/** Signs people in to the portal and out of it, through the identity provider (R122). */
export function signInRoutes({ db, provider }: Deps): Router {
  const router = Router();
  router.get('/auth/sign-in', async (req, res) => {
    const begun = await provider.begin(safeReturnPath(req.query['return_to'])).catch((error: unknown) => {
      req.log.error({ err: error }, 'identity provider unreachable');
    });
    if (begun) await rememberPendingSignIn(req, begun.signIn);
    res.redirect(begun?.url.href ?? pageFor('unavailable'));
  });
  router.get('/auth/callback', async (req, res) => {
    res.redirect(await finishSignIn({ db, provider }, req));
  });
  router.get('/auth/session', async (req, res) => {
    const { userId } = req.session;
    const isSignedIn = userId !== undefined && (await callerById(db, userId)) !== undefined;
    res.set('Cache-Control', 'no-store').json({ csrfToken: isSignedIn ? csrfTokenOf(req) : null });
  });
  router.post('/auth/sign-out', unlessSignedOut, refuseForged, signOut);
  return router;
}

/** Returns the page to go on to. The person gets a new login session: nobody can plant one beforehand. */
async function finishSignIn({ db, provider }: Deps, req: Request): Promise<string> {
  const signIn = await takePendingSignIn(req);
  if (!signIn) return pageWithoutSignIn(req);
  const found = await provider.finish(new URL(req.originalUrl, 'http://here').searchParams, signIn).then(
    (email) => ({ email }),
    (error: unknown) => req.log.warn({ err: error }, 'sign-in failed'),
  );
  if (!found) return pageFor('failed');
  const caller = found.email === undefined ? undefined : await callerByEmail(db, found.email);
  if (!caller) return pageFor('unknown_person');
  await beginLoginSession(req, caller.id);
  return signIn.returnTo;
}

/** A session that was signed in meanwhile, in another tab, stays: no other site can end it by sending somebody here. */
function pageWithoutSignIn(req: Request): string {
  if (req.session.userId !== undefined) return '/';
  req.log.warn({ isSecure: req.secure }, 'sign-in callback without a matching session');
  return pageFor('failed');
}

/** Without a signed-in session there is nothing left to do, or to forge. */
const unlessSignedOut: RequestHandler = (req, res, next) => {
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
