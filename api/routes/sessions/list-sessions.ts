import { requestDetails } from '../../../prisma/views/request-details.js';
import { requestPage } from '../../../prisma/views/request-page.js';
import type { ApiDeps } from '../../api-deps.js';
import type { listSessions as contract } from '../../contract/sessions.js';
import type { HandlerOf } from '../../endpoint.js';
import { isAdmin } from '../../middleware/caller.js';
import { page } from '../../page.js';
import { requestView } from '../requests/request-view.js';

export const listSessions =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, query: { cursor, limit, type } }) => {
    const viewer = { id: caller.id, admin: isAdmin(caller) };
    const rows = await requestPage(db, viewer, { scope: 'all', session: type ?? 'any', sort: '-createdAt', limit, after: cursor });
    const shown = page(rows, {
      list: 'sessions',
      limit,
      cursor: (row) => ({ at: row.at.toISOString(), id: row.id }),
      item: (row) => row.id,
    });
    const details = await requestDetails(db, shown.items, viewer);
    return { ...shown, items: details.map((one) => requestView(one, { id: caller.id, now: Date.now() })) };
  };
