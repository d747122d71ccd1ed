import { deleteFlow as store } from '../../../prisma/stores/flows.js';
import type { ApiDeps } from '../../app.js';
import type { deleteFlow as contract } from '../../contract/flows.js';
import type { HandlerOf } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { Problem } from '../../problem.js';
import { orNotFound } from '../../refusals.js';
import { startChange } from '../../start-change.js';

export const deleteFlow =
  ({ db, temporal }: ApiDeps): HandlerOf<typeof contract> =>
  async ({ caller, params, query: { confirmCancelPending = false } }) => {
    const answer = orNotFound(await store(db, by(caller), { id: params.id, isConfirmed: confirmCancelPending }));
    if ('openRequests' in answer) throw new Problem('pending_requests', answer);
    await startChange(temporal, answer.changeId);
    return undefined;
  };
