import type { Request } from 'express';
import { csrfTokenOf, LOGIN_SESSION_MS } from './login-session.js';

/** Writes the session of this browser to the database. */
export const saveSession = (req: Request): Promise<void> => settled((done) => req.session.save(done));

/** Begins a new login session of a person, with the one token of all its pages. */
export async function beginLoginSession(req: Request, { userId, idToken }: { userId: string; idToken: string }): Promise<void> {
  await settled((done) => req.session.regenerate(done));
  req.session.userId = userId;
  req.session.idToken = idToken;
  req.session.cookie.maxAge = LOGIN_SESSION_MS;
  csrfTokenOf(req);
  await saveSession(req);
}

/** Ends the session of this browser. */
export const endLoginSession = (req: Request): Promise<void> => settled((done) => req.session.destroy(done));

const settled = (run: (done: (error: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    run((error) => {
      if (error === undefined || error === null) resolve();
      else reject(new Error('The session could not be saved.', { cause: error }));
    });
  });
