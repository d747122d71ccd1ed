import type { ApiDeps } from '../../api-deps.js';
import type { readRequest as contract } from '../../contract/requests.js';
import type { HandlerOf } from '../../endpoint.js';
import { orNotFound } from '../../refusals.js';
import { oneRequest } from './one-request.js';
import { requestView } from './request-view.js';

export const readRequest =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, params }) =>
    requestView(orNotFound(await oneRequest(db, params.id, caller)), { id: caller.id, now: Date.now() });
