import { csrfToken, forgetCsrfToken } from './csrf-token.js';
import { requestTimeout } from './request-timeout.js';
import { sessionEvents } from './session-events.js';

let owner: string | undefined;

/** Says whose page this is: what is done on it is not sent in the name of another person who signs in beside it. */
export const setPageOwner = (personId: string): void => {
  owner = personId;
};

/** Whether the owner of the page has a new session since this token was read. Where another person has one, the session of the page has ended. */
export async function isRenewedSince(before: string | null): Promise<boolean> {
  forgetCsrfToken();
  const now = await csrfToken();
  if (now === before) return false;
  if (now !== null && (await signedInPerson()) === owner) return true;
  sessionEvents.ended.notify();
  return false;
}

async function signedInPerson(): Promise<string | undefined> {
  const answer = await fetch('/api/v1/me', { signal: requestTimeout() });
  return ((await answer.json()) as { id?: string }).id;
}
