import { deleteToken as store } from '../../../prisma/stores/tokens.js';
import type { ApiDeps } from '../../api-deps.js';
import type { deleteToken as contract } from '../../contract/tokens.js';
import type { HandlerOf } from '../../endpoint.js';
import { by, isAdmin } from '../../middleware/caller.js';
import { Problem } from '../../problem.js';

export const deleteToken =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, params }) => {
    const refused = await store(db, by(caller), isAdmin(caller) ? params : { ...params, owner: caller.id });
    if (refused) throw new Problem(refused);
    return undefined;
  };
