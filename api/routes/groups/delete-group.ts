import { deleteGroup as store } from '../../../prisma/stores/groups.js';
import type { ApiDeps } from '../../api-deps.js';
import type { deleteGroup as contract } from '../../contract/groups.js';
import type { HandlerOf } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { Problem } from '../../problem.js';

export const deleteGroup =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, params }) => {
    if (!(await store(db, by(caller), params.id))) throw new Problem('not_found');
    return undefined;
  };
