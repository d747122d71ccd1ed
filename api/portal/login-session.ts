import connectPgSimple from 'connect-pg-simple';
import { csrfSync } from 'csrf-sync';
import type { RequestHandler } from 'express';
import session from 'express-session';
import type { Database } from '../../prisma/database.js';
import { Problem } from '../problem.js';

/** A sign-in that has begun: what the answer of the identity provider must match, and where to return to. */
export type PendingSignIn = { state: string; nonce: string; verifier: string; returnTo: string };

declare module 'express-session' {
  interface SessionData {
    userId?: string;
    /** Names the session at the identity provider, so that signing out ends it too. */
    idToken?: string;
    /** Sign-ins that have begun and not finished, oldest first. */
    signIns?: PendingSignIn[];
  }
}

export type LoginSessionOptions = { publicUrl: URL; secret: string };

/** How long a login session lasts: a day's work. In milliseconds. */
export const LOGIN_SESSION_MS = 12 * 3_600_000;
/** Time to finish a sign-in. Anybody can begin one, so these sessions are kept only briefly. In milliseconds. */
const SIGN_IN_TIMEOUT_MS = 10 * 60_000;
const PRUNE_INTERVAL_SECONDS = 900;

/** The login sessions of the portal, kept in PostgreSQL. Scripts and other sites cannot use the cookie (R122). */
export function loginSession({ pool }: Database, { publicUrl, secret }: LoginSessionOptions): RequestHandler {
  const Store = connectPgSimple(session);
  const isSecure = publicUrl.protocol === 'https:';
  return session({
    store: new Store({ pool, tableName: 'portal_sessions', disableTouch: true, pruneSessionInterval: PRUNE_INTERVAL_SECONDS }),
    // The prefix keeps other hosts of the domain from setting it.
    name: isSecure ? '__Host-doorward' : 'doorward',
    secret,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/', maxAge: SIGN_IN_TIMEOUT_MS },
  });
}

const { generateToken, csrfSynchronisedProtection } = csrfSync({
  getTokenFromRequest: (req) => req.get('X-CSRF-Token'),
  getTokenFromState: (req) => req.session.csrfToken,
  storeTokenInState: (req, token) => {
    req.session.csrfToken = token;
  },
});

/** The token that every change by a login session has to carry (R122). */
export const csrfTokenOf = generateToken;

/** Refuses a change that another site made the browser send (R122). */
export const refuseForged: RequestHandler = (req, res, next) => {
  csrfSynchronisedProtection(req, res, (error?: unknown) => {
    next(error === undefined ? undefined : new Problem('forbidden'));
  });
};
