import connectPgSimple from 'connect-pg-simple';
import { csrfSync } from 'csrf-sync';
import type { RequestHandler } from 'express';
import session from 'express-session';
import type { Database } from '../../prisma/database.js';
import { Problem } from '../problem.js';

/** What a sign-in that is under way has to be met with when the person comes back. */
export type SignIn = { state: string; nonce: string; verifier: string; returnTo: string };

declare module 'express-session' {
  interface SessionData {
    userId?: string;
    /** Those that have begun and not come back, oldest first. */
    signIns?: SignIn[];
  }
}

export type SessionOptions = { publicUrl: URL; secret: string };

/** A day's work; whoever comes back later signs in anew. In milliseconds. */
export const LASTS_MS = 12 * 3_600_000;
/** For somebody to sign in; anybody can begin to, so that little of it is kept. In milliseconds. */
const SIGN_IN_WITHIN_MS = 10 * 60_000;
const PRUNED_EVERY_SECONDS = 900;

/** Sessions of the portal, kept in PostgreSQL; the cookie is out of reach of scripts and of other sites (R122). */
export function portalSessions({ pool }: Database, { publicUrl, secret }: SessionOptions): RequestHandler {
  const Store = connectPgSimple(session);
  const isSecure = publicUrl.protocol === 'https:';
  return session({
    store: new Store({ pool, tableName: 'portal_sessions', disableTouch: true, pruneSessionInterval: PRUNED_EVERY_SECONDS }),
    // The prefix keeps other hosts of the domain from setting it.
    name: isSecure ? '__Host-doorward' : 'doorward',
    secret,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/', maxAge: SIGN_IN_WITHIN_MS },
  });
}

const { generateToken, csrfSynchronisedProtection } = csrfSync({
  getTokenFromRequest: (req) => req.get('X-CSRF-Token'),
  getTokenFromState: (req) => req.session.csrfToken,
  storeTokenInState: (req, token) => {
    req.session.csrfToken = token;
  },
});

/** The token that every change made by a session has to bring along (R122). */
export const csrfTokenOf = generateToken;

/** Refuses a change that another site made the browser send (R122). */
export const refuseForged: RequestHandler = (req, res, next) => {
  csrfSynchronisedProtection(req, res, (error?: unknown) => {
    next(error === undefined ? undefined : new Problem('forbidden'));
  });
};
