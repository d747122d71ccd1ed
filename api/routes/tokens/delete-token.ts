import { deleteToken as store } from '../../../prisma/stores/tokens.js';
import type { ApiDeps } from '../../app.js';
import type { deleteToken as contract } from '../../contract/tokens.js';
import type { HandlerOf } from '../../endpoint.js';
import { by, isAdmin } from '../../middleware/caller.js';
import { Problem } from '../../problem.js';

export const deleteToken =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, params }) => {
    const isThere = await store(db, by(caller), isAdmin(caller) ? params : { ...params, userId: caller.id });
    if (!isThere) throw new Problem('not_found');
    return undefined;
  };
