import { removeMember as store } from '../../../prisma/stores/memberships.js';
import { requestSources } from '../../../prisma/views/memberships.js';
import type { ApiDeps } from '../../app.js';
import type { removeMember as contract } from '../../contract/members.js';
import type { HandlerOf } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { Problem } from '../../problem.js';
import { revokeFor } from '../requests/revoke-for.js';

/** With every source, the requests that grant are ended too, each by its own workflow (R53); a repeat goes on where this one stopped. */
export const removeMember =
  (deps: ApiDeps): HandlerOf<typeof contract> =>
  async ({ caller, params: { id: groupId, userId }, query }) => {
    const membership = { groupId, userId };
    if (!(await store(deps.db, by(caller), membership))) throw new Problem('not_found');
    const requestIds = query.sources === 'all' ? await requestSources(deps.db, membership) : [];
    await Promise.all(requestIds.map((requestId) => revokeFor(deps, { requestId, caller, endReason: 'removed_by_admin' })));
    return undefined;
  };
