import type { RequestStatus } from '../../../workflows/rules/request/state.js';
import { condition } from '../../conditions.js';
import type { Database } from '../../database.js';

/** Those of the requests that exist, with their status now: access past its end counts as ended (R52). One query. */
export async function knownRequests(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, RequestStatus>> {
  const rows = await db.$queryRaw<{ id: string; status: RequestStatus }[]>`
    SELECT r.id::text, CASE WHEN ${condition('isPastEnd', 'r')} THEN 'ended' ELSE r.status END AS status
    FROM access_requests r WHERE r.id = ANY (${[...ids]}::uuid[])`;
  return new Map(rows.map(({ id, status }) => [id, status]));
}
