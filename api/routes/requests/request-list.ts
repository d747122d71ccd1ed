import type { Database } from '../../../prisma/database.js';
import { requestDetails } from '../../../prisma/views/requests/request-details.js';
import { requestPage } from '../../../prisma/views/requests/request-page.js';
import type { Cursor } from '../../contract/paging.js';
import { type Caller, viewerOf } from '../../middleware/caller.js';
import { page } from '../../page.js';
import { requestView } from './request-view.js';

type Query = Omit<Parameters<typeof requestPage>[2], 'after'> & { cursor?: Cursor | undefined };

/** A page of requests in full. Two queries: which requests, by index, then all that is shown of them. */
export async function requestList(db: Database, caller: Caller, { list, query: { cursor, ...query } }: { list: string; query: Query }) {
  const viewer = viewerOf(caller);
  const rows = await requestPage(db, viewer, { ...query, after: cursor });
  const ids = page(rows, {
    list,
    limit: query.limit,
    cursor: (row) => ({ at: row.at, id: row.id }),
    item: (row) => row.id,
  });
  const details = await requestDetails(db, ids.items, viewer);
  return { ...ids, items: details.map((one) => requestView(one, { id: caller.id, now: Date.now() })) };
}
