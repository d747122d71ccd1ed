import { userById } from '../../../prisma/views/users.js';
import type { ApiDeps } from '../../api-deps.js';
import type { readUser as contract } from '../../contract/users.js';
import type { HandlerOf } from '../../endpoint.js';
import { orNotFound } from '../../refusals.js';
import { userView } from './user-view.js';

export const readUser =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, params }) =>
    userView(orNotFound(await userById(db, params.id)), caller);
