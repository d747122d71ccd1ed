import * as store from '../../../prisma/stores/directory/tokens.js';
import { userById } from '../../../prisma/views/directory/users.js';
import { tokenPage, type TokenRow } from '../../../prisma/views/directory/tokens.js';
import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/directory/token-routes.js';
import { type Scope, SCOPES } from '../../contract/scopes.js';
import type { Queryable } from '../../../prisma/in-transaction.js';
import { onceEndpoint } from '../../idempotency/once-endpoint.js';
import { type Endpoint, endpoint, type HandlerOf } from '../../endpoint.js';
import { by, type Caller, isAdmin, mustHaveScope } from '../../middleware/caller.js';
import { created } from '../../middleware/handle.js';
import { byCreation, page } from '../../page.js';
import { invalid, Problem } from '../../problem.js';
import { hashOf, newToken } from '../../new-token.js';

const DAY_MS = 86_400_000;

type Deps = Pick<ApiDeps, 'db' | 'tokensForOthers'>;

export const tokenEndpoints = ({ db, ...deps }: Deps): Endpoint[] => [
  onceEndpoint(db, contract.createToken, createToken(deps)),
  endpoint(contract.listTokens, async ({ caller, query: { cursor, limit, userId = caller.id } }) => {
    const rows = await tokenPage(db, { userId, limit, after: cursor });
    return page(rows, { list: 'tokens', limit, cursor: byCreation, item: tokenView });
  }),
  endpoint(contract.deleteToken, async ({ caller, params }) => {
    if (params.id !== caller.credential) mustHaveScope(caller, 'admin');
    const refused = await store.deleteToken(db, by(caller), isAdmin(caller) ? params : { ...params, owner: caller.id });
    if (refused) throw new Problem(refused);
    return undefined;
  }),
];

type CreateInput = Parameters<HandlerOf<typeof contract.createToken>>[0] & { db: Queryable };

const createToken =
  ({ tokensForOthers = false }: Omit<Deps, 'db'>) =>
  async ({ db, caller, body: { name, userId = caller.id, scopes, expiresInDays } }: CreateInput) => {
    const token = newToken();
    const expiresAt = new Date(Date.now() + expiresInDays * DAY_MS);
    const wanted = scopes === undefined ? await defaultScopes(db, caller, userId) : SCOPES.filter((one) => scopes.includes(one));
    if (!wanted.every((one) => caller.scopes.includes(one)))
      throw new Problem('forbidden', { detail: 'An API token gives no scope that it lacks.' });
    const fields = { name, userId, hash: hashOf(token), scopes: wanted, expiresAt };
    const row = await store.createToken(db, by(caller), fields, { forOthers: tokensForOthers });
    if (row === 'no_such_user') throw invalid('userId', 'must be an active user');
    if (row === 'forbidden')
      throw new Problem('forbidden', { detail: 'Tokens are made for oneself, and by administrators for service accounts.' });
    return created(`/api/v1/tokens/${row.id}`, { ...tokenView(row), token });
  };

/** All that the credential of the maker has; administration only for administrators. */
async function defaultScopes(db: Queryable, caller: Caller, userId: string): Promise<readonly Scope[]> {
  const role = userId === caller.id ? caller.role : (await userById(db, userId))?.role;
  return caller.scopes.filter((one) => one !== 'admin' || role === 'admin');
}

const tokenView = ({ createdById, scopes, expiresAt, lastUsedAt, createdAt, ...row }: TokenRow) => ({
  ...row,
  createdBy: createdById,
  scopes: SCOPES.filter((one) => scopes.includes(one)),
  expiresAt: expiresAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
});
