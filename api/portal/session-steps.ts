import type { Request } from 'express';
import { csrfTokenOf, LASTS_MS, type SignIn } from './portal-session.js';

/** Tabs of one browser that sign in at the same time. */
const MOST_BEGUN = 5;

/** Remembers a sign-in that has begun; the oldest of very many is forgotten. */
export async function remember(req: Request, signIn: SignIn): Promise<void> {
  req.session.signIns = [...(req.session.signIns ?? []), signIn].slice(-MOST_BEGUN);
  await saved(req);
}

/** The sign-in that this answer belongs to, if it was begun in this session. It is good once. */
export async function taken(req: Request): Promise<SignIn | undefined> {
  const { signIns = [] } = req.session;
  const signIn = signIns.find(({ state }) => state === req.query['state']);
  if (!signIn) return undefined;
  req.session.signIns = signIns.filter((one) => one !== signIn);
  await saved(req);
  return signIn;
}

/** Begins a session of that person: a new one, with the one token of all its pages. */
export async function begin(req: Request, userId: string): Promise<void> {
  await settled((done) => req.session.regenerate(done));
  req.session.userId = userId;
  req.session.cookie.maxAge = LASTS_MS;
  csrfTokenOf(req);
  await saved(req);
}

const saved = (req: Request): Promise<void> => settled((done) => req.session.save(done));

const settled = (run: (done: (error: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    run((error) => {
      if (error === undefined || error === null) resolve();
      else reject(new Error('the session could not be kept', { cause: error }));
    });
  });
