import { replaceFlow as store } from '../../../prisma/stores/flows.js';
import type { ApiDeps } from '../../api-deps.js';
import type { replaceFlow as contract } from '../../contract/flows.js';
import type { HandlerOf } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { flowView } from './flow-view.js';
import { mustResolve } from './must-resolve.js';
import { orRefused } from './or-refused.js';

export const replaceFlow =
  (deps: ApiDeps): HandlerOf<typeof contract> =>
  async ({ caller, params: { id }, body: { enabled, version, confirmCancelPending: isConfirmed = false, ...definition } }) => {
    await mustResolve(deps.db, definition);
    const saved = orRefused(await store(deps.db, by(caller), { id, definition, enabled, version, isConfirmed }));
    return flowView(saved.flow);
  };
