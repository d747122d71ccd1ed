import { flowById } from '../../../prisma/views/flows.js';
import type { ApiDeps } from '../../api-deps.js';
import type { readFlow as contract } from '../../contract/flows.js';
import type { HandlerOf } from '../../endpoint.js';
import { orNotFound } from '../../refusals.js';
import { flowView } from './flow-view.js';

export const readFlow =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ params }) =>
    flowView(orNotFound(await flowById(db, params.id)));
