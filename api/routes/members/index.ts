import * as store from '../../../prisma/stores/directory/memberships.js';
import { groupById } from '../../../prisma/views/directory/groups.js';
import { memberPage, requestSources } from '../../../prisma/views/directory/memberships.js';
import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/directory/member-routes.js';
import { type Endpoint, endpoint, type HandlerOf } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { mustBeFound } from '../../must-be-found.js';
import { page } from '../../page.js';
import { Problem } from '../../problem.js';
import { revokeAccess } from '../requests/revoke-access.js';

export const memberEndpoints = (deps: ApiDeps): Endpoint[] => [
  endpoint(contract.listMembers, async ({ params, query: { cursor, limit } }) => {
    mustBeFound(await groupById(deps.db, params.id));
    const rows = await memberPage(deps.db, params.id, { limit, after: cursor });
    return page(rows, { list: 'members', limit, cursor: ({ at, userId }) => ({ at, id: userId }), item: (row) => row });
  }),
  endpoint(contract.addMember, async ({ caller, params }) => {
    if (!(await store.addMember(deps.db, by(caller), { groupId: params.id, userId: params.userId }))) throw new Problem('not_found');
    return undefined;
  }),
  endpoint(contract.removeMember, removeMember(deps)),
];

/** With every source, the requests that grant the membership end too, each by its own workflow (R53). A repeat continues where the first stopped. */
const removeMember =
  (deps: ApiDeps): HandlerOf<typeof contract.removeMember> =>
  async ({ caller, params: { id: groupId, userId }, query }) => {
    const membership = { groupId, userId };
    if (!(await store.removeMember(deps.db, by(caller), membership))) throw new Problem('not_found');
    const requestIds = query.sources === 'all' ? await requestSources(deps.db, membership) : [];
    await Promise.all(requestIds.map((requestId) => revokeAccess(deps, { requestId, caller, endReason: 'removed_by_admin' })));
    return undefined;
  };
