import { userPage } from '../../../prisma/views/users.js';
import type { ApiDeps } from '../../api-deps.js';
import type { listUsers as contract } from '../../contract/users.js';
import type { HandlerOf } from '../../endpoint.js';
import { page } from '../../page.js';
import { userView } from './user-view.js';

export const listUsers =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, query: { cursor, ...query } }) => {
    const rows = await userPage(db, { ...query, after: cursor });
    return page(rows, {
      list: 'users',
      limit: query.limit,
      cursor: (row) => ({ at: row.createdAt.toISOString(), id: row.id }),
      item: (row) => userView(row, caller),
    });
  };
