import type { Access } from '../workflows/rules/request/save.js';
import type { Requests } from './ports.js';

/** What a request grants; nothing for a flow without a group. A row that is not there is a bug, and tried again. */
export async function accessOf(requests: Requests, requestId: string): Promise<Access | undefined> {
  const request = await requests.find(requestId);
  if (!request) throw new Error(`Request ${requestId} has no row.`);
  return request.grantGroupId === null ? undefined : { requestId, userId: request.requesterId, groupId: request.grantGroupId };
}
