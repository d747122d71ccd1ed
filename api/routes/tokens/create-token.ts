import { createToken as store } from '../../../prisma/stores/tokens.js';
import type { ApiDeps } from '../../api-deps.js';
import type { createToken as contract } from '../../contract/tokens.js';
import type { HandlerOf } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { created } from '../../middleware/handle.js';
import { invalid } from '../../problem.js';
import { hashOf, newToken } from '../../tokens.js';
import { tokenView } from './token-view.js';

const DAY_MS = 86_400_000;

export const createToken =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, body: { name, userId = caller.id, expiresInDays } }) => {
    const token = newToken();
    const expiresAt = expiresInDays === undefined ? null : new Date(Date.now() + expiresInDays * DAY_MS);
    const row = await store(db, by(caller), { name, userId, hash: hashOf(token), expiresAt });
    if (!row) throw invalid('userId', 'no such active user');
    return created(`/api/v1/tokens/${row.id}`, { ...tokenView(row), token });
  };
