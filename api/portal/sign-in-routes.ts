import { type Request, type RequestHandler, Router } from 'express';
import 'pino-http';
import type { Database } from '../../prisma/database.js';
import { recordSignIn, recordSignOut } from '../../prisma/stores/audit/record-sign-in.js';
import { bindIdentity } from '../../prisma/stores/directory/bind-identity.js';
import { callerById } from '../../prisma/views/directory/caller-by-token.js';
import { AFTER_SIGN_OUT, type IdentityProvider } from './identity-provider.js';
import { csrfTokenOf, refuseForged } from './login-session.js';
import { safeReturnPath } from './safe-return-path.js';
import { beginLoginSession, endLoginSession } from './save-session.js';
import { rememberPendingSignIn, takePendingSignIn } from './pending-sign-in.js';

type Deps = { db: Database; provider: IdentityProvider; publicUrl: URL };

/** Why a sign-in led back to the sign-in page. The portal explains each. */
type Why = 'unknown_person' | 'failed' | 'unavailable';

/** Signs people in to the portal and out of it, through the identity provider (R122). */
export function signInRoutes({ db, provider, publicUrl }: Deps): Router {
  const router = Router();
  router.get('/auth/sign-in', startOnPublicUrl(publicUrl), async (req, res) => {
    const begun = await provider.begin(safeReturnPath(req.query['return_to'])).catch((error: unknown) => {
      req.log.error({ err: error }, 'identity provider unreachable');
    });
    if (begun) await rememberPendingSignIn(req, begun.signIn);
    res.redirect(begun?.url.href ?? pageFor('unavailable'));
  });
  router.get('/auth/callback', async (req, res) => {
    res.redirect(await finishSignIn({ db, provider, publicUrl }, req));
  });
  router.get('/auth/session', async (req, res) => {
    const { userId } = req.session;
    const isSignedIn = userId !== undefined && (await callerById(db, userId)) !== undefined;
    res.set('Cache-Control', 'no-store').json({ csrfToken: isSignedIn ? csrfTokenOf(req) : null });
  });
  router.post('/auth/sign-out', unlessSignedOut, refuseForged, signOut({ db, provider, publicUrl }));
  return router;
}

/**
 * The cookie of a sign-in has to be where the identity provider sends the browser back to: a sign-in at another name of this server, such as
 * 127.0.0.1 for localhost, goes on at the public one, once. A proxy that tells no host is not second-guessed.
 */
const startOnPublicUrl =
  ({ host, origin }: URL): RequestHandler =>
  (req, res, next) => {
    const given = req.app.get('trust proxy') === 0 ? req.get('Host') : req.get('X-Forwarded-Host');
    if (given === undefined || given === host || req.query['at'] === 'public') {
      next();
      return;
    }
    const query = new URLSearchParams({ return_to: safeReturnPath(req.query['return_to']), at: 'public' });
    res.redirect(`${origin}/auth/sign-in?${query.toString()}`);
  };

/** Returns the page to go on to. The person gets a new login session: nobody can plant one beforehand. */
async function finishSignIn({ db, provider }: Deps, req: Request): Promise<string> {
  const signIn = await takePendingSignIn(req);
  if (!signIn) return pageWithoutSignIn(req);
  const finished = await provider
    .finish(new URL(req.originalUrl, 'http://here').searchParams, signIn)
    .catch((error: unknown) => req.log.warn({ err: error }, 'sign-in failed'));
  if (!finished) return pageFor('failed');
  const { identity, idToken } = finished;
  const caller = identity && (await bindIdentity(db, identity));
  if (!caller) return pageFor('unknown_person');
  await beginLoginSession(req, { userId: caller.id, idToken });
  await recordSignIn(db, caller.id);
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

/** Ends the session here. `Location` says where the one at the identity provider is ended; the browser has to go there itself. */
const signOut =
  ({ db, provider }: Deps): RequestHandler =>
  async (req, res) => {
    const { userId, idToken } = req.session;
    await endLoginSession(req);
    if (userId !== undefined) await recordSignOut(db, userId);
    const url = await (idToken === undefined ? undefined : provider.signOutUrl(idToken))?.catch((error: unknown) => {
      req.log.warn({ err: error }, 'the session at the identity provider was not ended');
    });
    res
      .location(url?.href ?? AFTER_SIGN_OUT)
      .status(204)
      .end();
  };

const pageFor = (why: Why): string => `/sign-in?why=${why}`;
