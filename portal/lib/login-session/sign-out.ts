import { csrfToken, forgetCsrfToken } from './csrf-token.js';
import { requestTimeout } from './request-timeout.js';

/** Ends the session, here and at the identity provider, and leaves the page; a refusal of the server is the cause of the error. */
export async function signOut(): Promise<void> {
  // Of the session as it is now: it may have been begun anew in another tab.
  forgetCsrfToken();
  const headers = { 'X-CSRF-Token': (await csrfToken()) ?? '' };
  const answer = await fetch('/auth/sign-out', { method: 'POST', headers, signal: requestTimeout() });
  if (!answer.ok) throw new Error('Signing out was refused', { cause: await answer.json() });
  location.assign(answer.headers.get('Location') ?? '/sign-in');
}
