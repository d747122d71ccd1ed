import { groupPage } from '../../../prisma/views/groups.js';
import type { ApiDeps } from '../../api-deps.js';
import type { listGroups as contract } from '../../contract/groups.js';
import type { HandlerOf } from '../../endpoint.js';
import { page } from '../../page.js';
import { groupView } from './group-view.js';

export const listGroups =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ query: { limit, cursor, q } }) => {
    const rows = await groupPage(db, { limit, after: cursor, q });
    return page(rows, { list: 'groups', limit, cursor: (row) => ({ at: row.createdAt.toISOString(), id: row.id }), item: groupView });
  };
