import { changeUser as store } from '../../../prisma/stores/users.js';
import type { ApiDeps } from '../../api-deps.js';
import type { changeUser as contract } from '../../contract/users.js';
import type { HandlerOf } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { orExists } from '../../refusals.js';
import { orRefused, wholeUser } from './user-view.js';

export const changeUser =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, params, body }) =>
    wholeUser(orRefused(await orExists(store(db, by(caller), params.id, body))));
