import type { RequestState } from '../../../workflows/rules/request/state.js';
import type { Database } from '../../database.js';
import { Prisma } from '../../generated/client.js';
import { REQUEST_JSON, type RequestJson, stateOf } from '../../request-json.js';
import { rowsOf } from '../../rows-of.js';

export type FoundRequest = { request: RequestJson };

/** Selects a request in the form that workflows use. One query. */
export const selectRequest = (requestId: string): Prisma.Sql => Prisma.sql`
  SELECT ${REQUEST_JSON} AS request
  FROM access_requests r JOIN approval_flow_versions v ON v.flow_id = r.flow_id AND v.version = r.flow_version
  WHERE r.id = ${requestId}::uuid`;

export async function readRequest({ pool }: Database, requestId: string): Promise<RequestState | undefined> {
  const [found] = await rowsOf<FoundRequest>(pool, selectRequest(requestId));
  return found && stateOf(found.request);
}
