import { groupById } from '../../../prisma/views/groups.js';
import type { ApiDeps } from '../../api-deps.js';
import type { readGroup as contract } from '../../contract/groups.js';
import type { HandlerOf } from '../../endpoint.js';
import { orNotFound } from '../../refusals.js';
import { groupView } from './group-view.js';

export const readGroup =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ params }) =>
    groupView(orNotFound(await groupById(db, params.id)));
