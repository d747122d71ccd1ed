import { type Request, type RequestHandler, Router } from 'express';
import 'pino-http';
import { callerByEmail, callerById } from '../../prisma/views/caller.js';
import type { Database } from '../../prisma/database.js';
import type { IdentityProvider } from './identity-provider.js';
import { csrfTokenOf, refuseForged } from './portal-session.js';

type Deps = { db: Database; provider: IdentityProvider };

/** Why somebody is back on the sign-in page: a sentence of the portal goes with each. */
type Why = 'unknown_person' | 'failed' | 'unavailable';

/** Signing in to the portal and out of it, through the identity provider (R122). */
export function signInRoutes({ db, provider }: Deps): Router {
  const router = Router();
  router.get('/auth/sign-in', async (req, res) => {
    try {
      const { url, signIn } = await provider.begin(insideOnly(req.query['return_to']));
      req.session.signIn = signIn;
      await saved(req);
      res.redirect(url.href);
    } catch (error) {
      req.log.error({ err: error }, 'the identity provider cannot be reached');
      res.redirect(pageFor('unavailable'));
    }
  });
  router.get('/auth/callback', async (req, res) => {
    res.redirect(await cameBack({ db, provider }, req));
  });
  router.get('/auth/session', async (req, res) => {
    const { userId } = req.session;
    const isSignedIn = userId !== undefined && (await callerById(db, userId)) !== undefined;
    res.set('Cache-Control', 'no-store').json({ csrfToken: isSignedIn ? csrfTokenOf(req) : null });
  });
  router.post('/auth/sign-out', refuseForged, signOut);
  return router;
}

/** Answers with where to go on. A session that was there before is not the one that is signed in: nobody can plant it. */
async function cameBack({ db, provider }: Deps, req: Request): Promise<string> {
  const { signIn } = req.session;
  if (!signIn) return pageFor('failed');
  try {
    const email = await provider.finish(new URL(req.originalUrl, 'http://here').searchParams, signIn);
    const caller = email === undefined ? undefined : await callerByEmail(db, email);
    await renewed(req);
    if (!caller) return pageFor('unknown_person');
    req.session.userId = caller.id;
    await saved(req);
    return signIn.returnTo;
  } catch (error) {
    req.log.warn({ err: error }, 'a sign-in failed');
    await renewed(req);
    return pageFor('failed');
  }
}

const signOut: RequestHandler = (req, res, next) => {
  req.session.destroy((error: unknown) => {
    if (error === undefined || error === null) res.status(204).end();
    else next(error);
  });
};

const pageFor = (why: Why): string => `/sign-in?why=${why}`;

/** Only a path of this site is gone back to; `//elsewhere` and `/\elsewhere` are none. */
export function insideOnly(path: unknown): string {
  if (typeof path !== 'string' || !/^\/(?![/\\])/.test(path)) return '/';
  const here = 'http://here.invalid';
  try {
    const url = new URL(path, here);
    return url.origin === here ? `${url.pathname}${url.search}${url.hash}` : '/';
  } catch {
    return '/';
  }
}

const saved = (req: Request): Promise<void> => settled((done) => req.session.save(done));
const renewed = (req: Request): Promise<void> => settled((done) => req.session.regenerate(done));

const settled = (run: (done: (error: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    run((error) => {
      if (error instanceof Error) reject(error);
      else resolve();
    });
  });
