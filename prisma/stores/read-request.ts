import type { RequestState } from '../../workflows/rules/state.js';
import type { Transaction } from '../database.js';
import { REQUEST_JSON, type RequestJson, stateOf } from '../request-json.js';

/** A request as the workflow knows it, in one query; nothing when there is no such row. */
export async function readRequest(tx: Transaction, requestId: string): Promise<RequestState | undefined> {
  const [found] = await tx.$queryRaw<{ request: RequestJson }[]>`
    SELECT ${REQUEST_JSON} AS request
    FROM access_requests r JOIN approval_flow_versions v ON v.flow_id = r.flow_id AND v.version = r.flow_version
    WHERE r.id = ${requestId}::uuid`;
  return found && stateOf(found.request);
}
