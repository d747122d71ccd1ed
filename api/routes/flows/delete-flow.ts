import { deleteFlow as store } from '../../../prisma/stores/flows.js';
import type { ApiDeps } from '../../api-deps.js';
import type { deleteFlow as contract } from '../../contract/flows.js';
import type { HandlerOf } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { orRefused } from './or-refused.js';

export const deleteFlow =
  (deps: ApiDeps): HandlerOf<typeof contract> =>
  async ({ caller, params: { id }, query: { confirmCancelPending: isConfirmed = false } }) => {
    orRefused(await store(deps.db, by(caller), { id, isConfirmed }));
    return undefined;
  };
