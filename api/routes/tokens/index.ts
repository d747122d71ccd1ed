import * as store from '../../../prisma/stores/directory/tokens.js';
import { tokenPage, type TokenRow } from '../../../prisma/views/directory/tokens.js';
import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/directory/token-routes.js';
import { onceEndpoint } from '../../idempotency/once-endpoint.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { by, isAdmin } from '../../middleware/caller.js';
import { created } from '../../middleware/handle.js';
import { byCreation, page } from '../../page.js';
import { invalid, Problem } from '../../problem.js';
import { hashOf, newToken } from '../../new-token.js';

const DAY_MS = 86_400_000;

export const tokenEndpoints = ({ db }: Pick<ApiDeps, 'db'>): Endpoint[] => [
  onceEndpoint(db, contract.createToken, async ({ db: tx, caller, body: { name, userId = caller.id, expiresInDays } }) => {
    const token = newToken();
    const expiresAt = expiresInDays === undefined ? null : new Date(Date.now() + expiresInDays * DAY_MS);
    const row = await store.createToken(tx, by(caller), { name, userId, hash: hashOf(token), expiresAt });
    if (!row) throw invalid('userId', 'must be an active user');
    return created(`/api/v1/tokens/${row.id}`, { ...tokenView(row), token });
  }),
  endpoint(contract.listTokens, async ({ caller, query: { cursor, limit, userId = caller.id } }) => {
    const rows = await tokenPage(db, { userId, limit, after: cursor });
    return page(rows, { list: 'tokens', limit, cursor: byCreation, item: tokenView });
  }),
  endpoint(contract.deleteToken, async ({ caller, params }) => {
    const refused = await store.deleteToken(db, by(caller), isAdmin(caller) ? params : { ...params, owner: caller.id });
    if (refused) throw new Problem(refused);
    return undefined;
  }),
];

const tokenView = ({ expiresAt, createdAt, ...row }: TokenRow) => ({
  ...row,
  expiresAt: expiresAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
});
