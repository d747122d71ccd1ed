import type { RequestState } from '../../../workflows/rules/request/state.js';
import type { Database } from '../../database.js';
import { Prisma } from '../../generated/client.js';
import { REQUEST_JSON, type RequestJson, stateOf } from '../../request-json.js';
import { rowsOf } from '../../rows-of.js';

type Row = { request: RequestJson; requesterName: string };

/** What the workflows of these requests show to operators when they are started again (R101), by id. One query. */
export async function workflowSummaries(
  { pool }: Database,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, RequestState & { requesterName: string }>> {
  const rows = await rowsOf<Row>(
    pool,
    Prisma.sql`
    SELECT ${REQUEST_JSON} AS request, u.display_name AS "requesterName"
    FROM access_requests r
    JOIN approval_flow_versions v ON v.flow_id = r.flow_id AND v.version = r.flow_version
    JOIN users u ON u.id = r.requester_id
    WHERE r.id = ANY (${[...requestIds]}::uuid[])`,
  );
  return new Map(rows.map(({ request, requesterName }) => [request.id, { ...stateOf(request), requesterName }]));
}
