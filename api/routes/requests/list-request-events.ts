import { timelinePage } from '../../../prisma/views/timeline-page.js';
import type { ApiDeps } from '../../app.js';
import type { listRequestEvents as contract } from '../../contract/requests.js';
import type { HandlerOf } from '../../endpoint.js';
import { page } from '../../page.js';
import { orNotFound } from '../../refusals.js';
import { oneRequest } from './one-request.js';
import { isHidden } from './request-view.js';
import { timelineEvent } from './timeline-event.js';

export const listRequestEvents =
  ({ db }: Pick<ApiDeps, 'db'>): HandlerOf<typeof contract> =>
  async ({ caller, params, query: { cursor, limit } }) => {
    const details = orNotFound(await oneRequest(db, params.id, caller));
    const rows = await timelinePage(db, params.id, { limit, after: cursor ? Number(cursor.id) : 0 });
    const hidden = isHidden(details, caller.id);
    return page(rows, {
      list: 'events',
      limit,
      cursor: (row) => ({ at: row.at.toISOString(), id: String(row.sequence) }),
      item: (row) => timelineEvent(row, { readerId: caller.id, hidden }),
    });
  };
