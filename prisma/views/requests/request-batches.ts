import type { Database } from '../../database.js';
import { type RequestDetails, requestDetails, type Viewer } from './request-details.js';
import { type Page, requestPage } from './request-page.js';

const BATCH = 200;

/** Every request that the filters leave, in batches: an export holds no more than one of them in memory. */
export async function* requestBatches(
  db: Database,
  viewer: Viewer,
  filters: Omit<Page, 'limit' | 'after'>,
): AsyncGenerator<RequestDetails[]> {
  let after: Page['after'];
  for (;;) {
    const rows = await requestPage(db, viewer, { ...filters, limit: BATCH, after });
    const batch = rows.slice(0, BATCH);
    const last = batch.at(-1);
    if (!last) return;
    yield await requestDetails(
      db,
      batch.map((row) => row.id),
      viewer,
    );
    if (rows.length <= BATCH) return;
    after = { at: last.at, id: last.id };
  }
}
