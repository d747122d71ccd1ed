import { switchFlow as store } from '../../../prisma/stores/flows.js';
import type { ApiDeps } from '../../api-deps.js';
import type { switchFlow as contract } from '../../contract/flows.js';
import type { HandlerOf } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { flowView } from './flow-view.js';
import { orRefused } from './or-refused.js';

export const switchFlow =
  (deps: ApiDeps): HandlerOf<typeof contract> =>
  async ({ caller, params: { id }, body: { enabled, confirmCancelPending: isConfirmed = false } }) => {
    const saved = orRefused(await store(deps.db, by(caller), { id, enabled, isConfirmed }));
    return flowView(saved.flow);
  };
