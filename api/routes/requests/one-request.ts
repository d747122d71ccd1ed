import type { Database } from '../../../prisma/database.js';
import { type RequestDetails, requestDetails } from '../../../prisma/views/request-details.js';
import { type Caller, isAdmin } from '../../middleware/caller.js';

/** A request, if the caller may see it (R45). */
export async function oneRequest(db: Database, id: string, caller: Caller): Promise<RequestDetails | undefined> {
  const [found] = await requestDetails(db, [id], { id: caller.id, admin: isAdmin(caller) });
  return found;
}
