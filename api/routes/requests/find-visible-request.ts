import type { Database } from '../../../prisma/database.js';
import { type RequestDetails, requestDetails } from '../../../prisma/views/requests/request-details.js';
import { type Caller, viewerOf } from '../../middleware/caller.js';

/** A request, if the caller may see it (R45). */
export async function findVisibleRequest(db: Database, id: string, caller: Caller): Promise<RequestDetails | undefined> {
  const [found] = await requestDetails(db, [id], viewerOf(caller));
  return found;
}

/** A request whose action is to be answered: also one that the caller was asked to decide and somebody else has decided (R38). */
export async function findAskedRequest(db: Database, id: string, caller: Caller): Promise<RequestDetails | undefined> {
  const [found] = await requestDetails(db, [id], { ...viewerOf(caller), toAnswer: true });
  return found;
}
