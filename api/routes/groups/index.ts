import type * as z from 'zod';
import * as store from '../../../prisma/stores/directory/groups.js';
import { groupById, groupPage, type GroupRow } from '../../../prisma/views/directory/groups.js';
import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/directory/group-routes.js';
import { onceEndpoint } from '../../idempotency/once-endpoint.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { created } from '../../middleware/handle.js';
import { mustBeFound } from '../../must-be-found.js';
import { mustBeUnique } from '../../must-be-unique.js';
import { byCreation, page } from '../../page.js';
import { Problem } from '../../problem.js';

export const groupEndpoints = ({ db }: Pick<ApiDeps, 'db'>): Endpoint[] => [
  endpoint(contract.listGroups, async ({ query: { limit, cursor, q } }) => {
    const rows = await groupPage(db, { limit, after: cursor, q });
    return page(rows, { list: 'groups', limit, cursor: byCreation, item: groupView });
  }),
  onceEndpoint(db, contract.createGroup, async ({ db: tx, caller, body }) => {
    const group = groupView(mustBeFound(await mustBeUnique(store.createGroup(tx, by(caller), body))));
    return created(`/api/v1/groups/${group.id}`, group);
  }),
  endpoint(contract.readGroup, async ({ params }) => groupView(mustBeFound(await groupById(db, params.id)))),
  endpoint(contract.changeGroup, async ({ caller, params, body }) =>
    groupView(mustBeFound(await mustBeUnique(store.changeGroup(db, by(caller), params.id, body)))),
  ),
  endpoint(contract.deleteGroup, async ({ caller, params }) => {
    if (!(await store.deleteGroup(db, by(caller), params.id))) throw new Problem('not_found');
    return undefined;
  }),
];

const groupView = (row: GroupRow): z.input<typeof contract.Group> => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
