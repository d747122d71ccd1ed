import { createGroup as store } from '../../../prisma/stores/groups.js';
import type { ApiDeps } from '../../api-deps.js';
import type { createGroup as contract } from '../../contract/groups.js';
import type { HandlerOf } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { created } from '../../middleware/handle.js';
import { orExists, orNotFound } from '../../refusals.js';
import { groupView } from './group-view.js';

export const createGroup =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, body }) => {
    const group = groupView(orNotFound(await orExists(store(db, by(caller), body))));
    return created(`/api/v1/groups/${group.id}`, group);
  };
