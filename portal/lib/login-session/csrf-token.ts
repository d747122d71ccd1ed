import { requestTimeout } from './request-timeout.js';

let token: Promise<string | null> | undefined;

/** The token that every change must carry, read once per session; null: there is no session. */
export const csrfToken = (): Promise<string | null> =>
  (token ??= readToken().catch((error: unknown) => {
    token = undefined;
    throw error;
  }));

export const forgetCsrfToken = (): void => {
  token = undefined;
};

async function readToken(): Promise<string | null> {
  const answer = await fetch('/auth/session', { headers: { Accept: 'application/json' }, signal: requestTimeout() });
  if (!answer.ok) throw new Error(`The login session could not be read: ${String(answer.status)}`);
  const body = (await answer.json()) as { csrfToken: string | null };
  return body.csrfToken;
}
