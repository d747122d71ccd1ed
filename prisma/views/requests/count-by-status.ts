import { condition } from '../../conditions.js';
import type { Database } from '../../database.js';

/** How many requests there are in each status. */
export const countByStatus = (db: Database): Promise<{ status: string; count: number }[]> =>
  db.$queryRaw`SELECT r.status, count(*)::int AS count FROM access_requests r GROUP BY r.status`;

/** How many requests are past the end of their access and still saved as active. */
export async function countOverdue(db: Database): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM access_requests r WHERE ${condition('isPastEnd', 'r')}`;
  return row?.count ?? 0;
}
