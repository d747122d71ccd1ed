import type { Act } from '../../../workflows/rules/request/commands.js';
import type { FailureCode } from '../../../workflows/rules/request/failure-codes.js';
import { refusedEvent } from '../../../workflows/rules/messages/refused-event.js';
import type { Database } from '../../database.js';
import { Prisma } from '../../generated/client.js';
import { rowsOf } from '../../rows-of.js';
import { insertEvents } from './insert-events.js';

/** Records a refusal in the audit log (R90) that no save has recorded. Without such a request there is nothing to record. */
export async function recordRefusal(db: Database, requestId: string, { act, code }: { act: Act; code: FailureCode }): Promise<void> {
  const about = await db.accessRequest.findUnique({
    where: { id: requestId },
    select: { id: true, flowId: true, requesterId: true },
  });
  if (!about) return;
  const events = [refusedEvent(act, code)];
  await rowsOf(db.pool, insertEvents(about, { events, at: new Date(), after: Prisma.sql`0` }));
}
