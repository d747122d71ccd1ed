import type { Request } from 'express';
import type { PendingSignIn } from './login-session.js';
import { saveSession } from './save-session.js';

/** Most sign-ins at the same time in one browser, one for each tab. */
const MAX_PENDING = 5;

/** Remembers a sign-in that has begun; of very many, the oldest is forgotten. */
export async function rememberPendingSignIn(req: Request, signIn: PendingSignIn): Promise<void> {
  req.session.signIns = [...(req.session.signIns ?? []), signIn].slice(-MAX_PENDING);
  await saveSession(req);
}

/** The sign-in that this answer belongs to, if it began in this session. It is good once. */
export async function takePendingSignIn(req: Request): Promise<PendingSignIn | undefined> {
  const { signIns = [] } = req.session;
  const signIn = signIns.find(({ state }) => state === req.query['state']);
  if (!signIn) return undefined;
  req.session.signIns = signIns.filter((one) => one !== signIn);
  await saveSession(req);
  return signIn;
}
