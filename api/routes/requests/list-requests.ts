import { requestDetails } from '../../../prisma/views/request-details.js';
import { requestPage } from '../../../prisma/views/request-page.js';
import type { ApiDeps } from '../../api-deps.js';
import { type listRequests as contract, requestListName } from '../../contract/requests.js';
import type { HandlerOf } from '../../endpoint.js';
import { isAdmin } from '../../middleware/caller.js';
import { page } from '../../page.js';
import { invalid } from '../../problem.js';
import { requestView } from './request-view.js';

/** Two queries: which requests, by index, then all that is shown of them. */
export const listRequests =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, query: { cursor, limit, sort, ...filters } }) => {
    const list = requestListName(sort);
    if (cursor && cursor.list !== list) throw invalid('cursor', 'belongs to another order');
    const viewer = { id: caller.id, admin: isAdmin(caller) };
    const rows = await requestPage(db, viewer, { ...filters, sort, limit, after: cursor });
    const shown = page(rows, { list, limit, cursor: (row) => ({ at: row.at.toISOString(), id: row.id }), item: (row) => row.id });
    const details = await requestDetails(db, shown.items, viewer);
    return { ...shown, items: details.map((one) => requestView(one, { id: caller.id, now: Date.now() })) };
  };
