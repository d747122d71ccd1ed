import { readSettings } from '../../../prisma/views/settings.js';
import * as store from '../../../prisma/stores/directory/users.js';
import { mine } from '../../../prisma/views/directory/mine.js';
import { userById, userPage } from '../../../prisma/views/directory/users.js';
import type { ApiDeps } from '../../api-deps.js';
import { readMe as readMeContract } from '../../contract/directory/me-routes.js';
import * as contract from '../../contract/directory/user-routes.js';
import { onceEndpoint } from '../../idempotency/once-endpoint.js';
import { type Endpoint, endpoint, type HandlerOf } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { created } from '../../middleware/handle.js';
import { mustBeFound } from '../../must-be-found.js';
import { mustBeUnique } from '../../must-be-unique.js';
import { byCreation, page } from '../../page.js';
import { savedUser, userView, wholeUser } from './user-view.js';

export const userEndpoints = ({ db }: Pick<ApiDeps, 'db'>): Endpoint[] => [
  endpoint(readMeContract, readMe({ db })),
  endpoint(contract.listUsers, async ({ caller, query: { cursor, ...query } }) => {
    const rows = await userPage(db, { ...query, after: cursor });
    return page(rows, { list: 'users', limit: query.limit, cursor: byCreation, item: (row) => userView(row, caller) });
  }),
  onceEndpoint(db, contract.createUser, async ({ db: tx, caller, body }) => {
    const user = wholeUser(savedUser(await mustBeUnique(store.createUser(tx, by(caller), body))));
    return created(`/api/v1/users/${user.id}`, user);
  }),
  endpoint(contract.readUser, async ({ caller, params }) => userView(mustBeFound(await userById(db, params.id)), caller)),
  endpoint(contract.changeUser, async ({ caller, params, body }) =>
    wholeUser(savedUser(await mustBeUnique(store.changeUser(db, by(caller), params.id, body)))),
  ),
  endpoint(contract.deleteUser, async ({ caller, params }) => {
    const refused = await store.deleteUser(db, by(caller), params.id);
    if (refused) savedUser(refused);
    return undefined;
  }),
];

const readMe =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof readMeContract> =>
  async ({ caller }) => {
    const [user, rest, { requestsEnabled }] = await Promise.all([userById(db, caller.id), mine(db, caller.id), readSettings(db)]);
    return { ...wholeUser(mustBeFound(user)), ...rest, requestsEnabled };
  };
