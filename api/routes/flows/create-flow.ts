import { createFlow as store } from '../../../prisma/stores/flows.js';
import type { ApiDeps } from '../../api-deps.js';
import type { createFlow as contract } from '../../contract/flows.js';
import type { HandlerOf } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { created } from '../../middleware/handle.js';
import { orNotFound } from '../../refusals.js';
import { flowView } from './flow-view.js';
import { mustResolve } from './must-resolve.js';

export const createFlow =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, body: { enabled, ...definition } }) => {
    await mustResolve(db, definition);
    const flow = flowView(orNotFound(await store(db, by(caller), { definition, enabled })).flow);
    return created(`/api/v1/approval-flows/${flow.id}`, flow);
  };
