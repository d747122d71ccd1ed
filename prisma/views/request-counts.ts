import type { Database } from '../database.js';

type Counts = { byStatus: { status: string; count: number }[]; overdue: number };

/** How many requests there are by status, and how much access is past its end. Counted by index, for metrics. */
export async function requestCounts(db: Database): Promise<Counts> {
  const byStatus = await db.$queryRaw<Counts['byStatus']>`SELECT r.status, count(*)::int AS count FROM access_requests r GROUP BY r.status`;
  const [row] = await db.$queryRaw<{ overdue: number }[]>`
    SELECT count(*)::int AS overdue FROM access_requests r WHERE r.status = 'active' AND r.expires_at <= now()`;
  return { byStatus, overdue: row?.overdue ?? 0 };
}
