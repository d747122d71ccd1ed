import createClient from 'openapi-fetch';
import createHooks from 'openapi-react-query';
import type { components, paths } from '../../api/client/schema.d.js';
import { csrfToken, forgetCsrfToken } from './login-session/csrf-token.js';
import { isRenewedSince } from './login-session/is-renewed-since.js';
import { requestTimeout } from './login-session/request-timeout.js';
import { sessionEvents } from './login-session/session-events.js';

export type Shapes = components['schemas'];

/**
 * Sends a request; changes carry the session's token. A person who has signed in again in another tab has another token: then the refused change is
 * sent once more. Every answer that says that the session has ended is reported to the page.
 */
async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const token = request.method === 'GET' ? undefined : await csrfToken();
  const answer = await sendOnce(request, token);
  if (answer.status === 401) {
    forgetCsrfToken();
    sessionEvents.ended.notify();
  }
  if (answer.status !== 403 || token === undefined || !(await isRenewedSince(token))) return answer;
  return sendOnce(again, await csrfToken());
}

async function sendOnce(request: Request, token: string | null | undefined): Promise<Response> {
  if (token !== undefined) request.headers.set('X-CSRF-Token', token ?? '');
  const answer = await fetch(request, { signal: AbortSignal.any([request.signal, requestTimeout()]) });
  // A proxy in between may answer in its own format.
  const isOurs = answer.headers.get('Content-Type')?.startsWith('application/problem+json') ?? false;
  if (!answer.ok && !isOurs) throw new Error(`Not an answer of Doorward: ${String(answer.status)}`);
  return answer;
}

export const client = createClient<paths>({
  baseUrl: '',
  querySerializer: { array: { style: 'form', explode: true } },
  fetch: send,
});

/** Typed hooks: `api.useQuery('get', '/api/v1/me')`. Their first key is the method, their second the path. */
export const api = createHooks(client);
