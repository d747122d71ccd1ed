import createClient, { type Middleware } from 'openapi-fetch';
import createHooks from 'openapi-react-query';
import type { components, paths } from '../../api/client/schema.js';
import { csrfToken, forgetCsrfToken } from './session.js';

export type Shapes = components['schemas'];

/** Changes carry the session's token; a repeat of the same change, after an answer got lost, carries the same key. */
const withToken: Middleware = {
  async onRequest({ request }) {
    if (request.method !== 'GET') request.headers.set('X-CSRF-Token', (await csrfToken()) ?? '');
    return request;
  },
  onResponse({ response }) {
    if (response.status === 401 || response.status === 403) forgetCsrfToken();
  },
};

export const client = createClient<paths>({ baseUrl: '', querySerializer: { array: { style: 'form', explode: true } } });
client.use(withToken);

/** Typed hooks: `api.useQuery('get', '/api/v1/me')`. Their first key is the method, their second the path. */
export const api = createHooks(client);
