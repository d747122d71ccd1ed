import { changeGroup as store } from '../../../prisma/stores/groups.js';
import type { ApiDeps } from '../../api-deps.js';
import type { changeGroup as contract } from '../../contract/groups.js';
import type { HandlerOf } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { orExists, orNotFound } from '../../refusals.js';
import { groupView } from './group-view.js';

export const changeGroup =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, params, body }) =>
    groupView(orNotFound(await orExists(store(db, by(caller), params.id, body))));
