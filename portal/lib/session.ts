import { sentenceFor } from './problem.js';

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
/** Told when the server does not know the session any more. */
export const sessionIsOver = announcer();
/** Told when somebody has signed in again after that. */
export const sessionIsBack = announcer();

/** Longer than the server ever takes (R125): no answer comes any more. */
export const withinReason = (): AbortSignal => AbortSignal.timeout(15_000);

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
  const answer = await fetch('/auth/session', { headers: { Accept: 'application/json' }, signal: withinReason() });
  if (!answer.ok) throw new Error(`The session was not told: ${String(answer.status)}`);
  const body = (await answer.json()) as { csrfToken: string | null };
  return body.csrfToken;
}

let owner: string | undefined;

/** Says whose page this is: what is done on it is not sent in the name of somebody else who signs in beside it. */
export const belongTo = (personId: string): void => {
  owner = personId;
};

/** Whether the owner of the page has signed in anew since this token was told. Where it was not they, the page is told that its session is over. */
export async function isRenewedSince(before: string | null): Promise<boolean> {
  forgetCsrfToken();
  const now = await csrfToken();
  if (now === before) return false;
  if (now !== null && (await whoIsSignedIn()) === owner) return true;
  sessionIsOver.announce();
  return false;
}

async function whoIsSignedIn(): Promise<string | undefined> {
  const answer = await fetch('/api/v1/me', { signal: withinReason() });
  return ((await answer.json()) as { id?: string }).id;
}

/** Where signing in begins, and goes on to afterwards. */
export const signInUrl = (returnTo: string): string => `/auth/sign-in?return_to=${encodeURIComponent(returnTo)}`;

export async function signOut(): Promise<void> {
  // Of the session as it is now: it may have been begun anew in another tab.
  forgetCsrfToken();
  const headers = { 'X-CSRF-Token': (await csrfToken()) ?? '' };
  const answer = await fetch('/auth/sign-out', { method: 'POST', headers, signal: withinReason() });
  if (!answer.ok) throw new Error(sentenceFor(await answer.json()));
  location.assign('/sign-in');
}
