import type { Act } from '../../workflows/rules/commands.js';
import type { FailureCode } from '../../workflows/rules/failures.js';
import { refusedEvent } from '../../workflows/rules/refused-event.js';
import type { Database } from '../database.js';
import { Prisma } from '../generated/client.js';
import { rowsOf } from '../statements.js';
import { insertEvents } from './request-events.js';

/** How a command of a request was answered before, if it was. */
export async function findEarlierAnswer(db: Database, requestId: string, id: string) {
  const row = await db.requestCommand.findUnique({
    where: { requestId_id: { requestId, id } },
    select: { fingerprint: true, refused: true },
  });
  return row && { fingerprint: row.fingerprint, refused: row.refused as FailureCode | null };
}

/** Writes a refusal that no save has written to the audit log (R90). Without such a request there is nothing to write. */
export async function recordRefusal(db: Database, requestId: string, { act, code }: { act: Act; code: FailureCode }): Promise<void> {
  const about = await db.accessRequest.findUnique({
    where: { id: requestId },
    select: { id: true, flowId: true, requesterId: true },
  });
  if (!about) return;
  const events = [refusedEvent(act, code)];
  await rowsOf(db.pool, insertEvents(about, { events, at: new Date(), after: Prisma.sql`0` }));
}
