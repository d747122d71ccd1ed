import { deleteUser as store } from '../../../prisma/stores/users.js';
import type { ApiDeps } from '../../api-deps.js';
import type { deleteUser as contract } from '../../contract/users.js';
import type { HandlerOf } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { orRefused } from './user-view.js';

export const deleteUser =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, params }) => {
    const refused = await store(db, by(caller), params.id);
    if (refused) orRefused(refused);
    return undefined;
  };
