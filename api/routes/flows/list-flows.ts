import { flowPage } from '../../../prisma/views/flows.js';
import type { ApiDeps } from '../../api-deps.js';
import type { listFlows as contract } from '../../contract/flows.js';
import type { HandlerOf } from '../../endpoint.js';
import { page } from '../../page.js';
import { flowView } from './flow-view.js';

export const listFlows =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ query: { cursor, limit, ...filters } }) => {
    const rows = await flowPage(db, { ...filters, limit, after: cursor });
    return page(rows, { list: 'flows', limit, cursor: (row) => ({ at: row.createdAt.toISOString(), id: row.id }), item: flowView });
  };
