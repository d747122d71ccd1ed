import type { RequestStatus } from '../../workflows/rules/state.js';
import { condition } from '../conditions.js';
import type { Database } from '../database.js';

/** Which of these requests there are, with their status as it is now: access past its end has ended (R52). One query. */
export async function knownRequests(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, RequestStatus>> {
  const rows = await db.$queryRaw<{ id: string; status: RequestStatus }[]>`
    SELECT r.id::text, CASE WHEN ${condition('isPastEnd', 'r')} THEN 'ended' ELSE r.status END AS status
    FROM access_requests r WHERE r.id = ANY (${[...ids]}::uuid[])`;
  return new Map(rows.map(({ id, status }) => [id, status]));
}
