import type { FailureCode } from '../../../workflows/rules/request/failure-codes.js';
import type { Database } from '../../database.js';

/** The answer to a command of a request, if the command was seen before. */
export async function answeredCommand(db: Database, requestId: string, id: string) {
  const row = await db.requestCommand.findUnique({
    where: { requestId_id: { requestId, id } },
    select: { fingerprint: true, refused: true },
  });
  return row && { fingerprint: row.fingerprint, refused: row.refused as FailureCode | null };
}
