import { sentenceFor } from './problem.js';

/** Told when the server does not know the session any more. */
function announcer() {
  const listeners = new Set<() => void>();
  return {
    announce: (): void => {
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
export const sessionIsOver = announcer();

let token: Promise<string | null> | undefined;

/** The token that every change has to bring along, asked for once a session; null: nobody is signed in. */
export const csrfToken = (): Promise<string | null> =>
  (token ??= asked().catch((error: unknown) => {
    token = undefined;
    throw error;
  }));
export const forgetCsrfToken = (): void => {
  token = undefined;
};

async function asked(): Promise<string | null> {
  const answer = await fetch('/auth/session', { headers: { Accept: 'application/json' } });
  const body = (await answer.json()) as { csrfToken: string | null };
  if (!answer.ok) throw body;
  return body.csrfToken;
}

/** Where signing in begins, and goes on to afterwards. */
export const signInUrl = (returnTo: string): string => `/auth/sign-in?return_to=${encodeURIComponent(returnTo)}`;

export async function signOut(): Promise<void> {
  const answer = await fetch('/auth/sign-out', { method: 'POST', headers: { 'X-CSRF-Token': (await csrfToken()) ?? '' } });
  if (!answer.ok) throw new Error(sentenceFor(await answer.json()));
  location.assign('/sign-in');
}
