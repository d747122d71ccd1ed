import { createUser as store } from '../../../prisma/stores/users.js';
import type { ApiDeps } from '../../api-deps.js';
import type { createUser as contract } from '../../contract/users.js';
import type { HandlerOf } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { created } from '../../middleware/handle.js';
import { orExists } from '../../refusals.js';
import { orRefused, wholeUser } from './user-view.js';

export const createUser =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, body }) => {
    const user = wholeUser(orRefused(await orExists(store(db, by(caller), body))));
    return created(`/api/v1/users/${user.id}`, user);
  };
