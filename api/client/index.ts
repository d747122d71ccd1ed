import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './schema.d.js';

export type ApiClient = Client<paths>;
/** The shapes that the API sends and takes, by their names in the document. */
export type Shapes = components['schemas'];

type Options = Pick<ClientOptions, 'baseUrl' | 'fetch'> & { token: string };

/** A typed client of the HTTP API for one caller; its types are generated from `docs/openapi.json`. */
export const createApiClient = ({ token, ...options }: Options): ApiClient =>
  createClient<paths>({ ...options, headers: { Authorization: `Bearer ${token}` } });
