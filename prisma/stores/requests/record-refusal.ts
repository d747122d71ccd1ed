import type { Command } from '../../../workflows/rules/request/commands.js';
import type { FailureCode } from '../../../workflows/rules/request/failure-codes.js';
import { refusedEvent } from '../../../workflows/rules/messages/refused-event.js';
import type { Answered } from '../../../workflows/rules/request/save.js';
import type { Database } from '../../database.js';
import { Prisma } from '../../generated/client.js';
import { type Decided, readThenWrite } from '../../read-then-write.js';
import { insertEvents } from './insert-events.js';

type Refusal = { command: Command; code: FailureCode /** It is the answer to its key from now on (R31). */; isKept: boolean };
type Row = { id: string; flowId: string; requesterId: string };

/**
 * Records a refusal in the audit log (R90) that no save has recorded, and returns the code to answer. When the same command was answered
 * meanwhile, that answer stands: its code, or nothing if the command was carried out. Without such a request there is nothing to record.
 */
export function recordRefusal(db: Database, requestId: string, refusal: Refusal): Promise<FailureCode | undefined> {
  // The lock is a statement of its own: what follows then sees what the save before it has written.
  const row = Prisma.sql`SELECT r.id::text AS id, r.flow_id::text AS "flowId", r.requester_id::text AS "requesterId"
    FROM access_requests r WHERE r.id = ${requestId}::uuid FOR NO KEY UPDATE`;
  const answered = Prisma.sql`SELECT c.fingerprint, c.refused FROM request_commands c
    WHERE c.request_id = ${requestId}::uuid AND c.id = ${refusal.command.id}`;
  return readThenWrite(db.pool, [row, answered], ([rows = [], commands = []]) =>
    verdictOn((rows as Row[])[0], (commands as Answered[])[0], refusal),
  );
}

/** A request that the sender may not see is never found (R45), whatever was answered before. */
function verdictOn(row: Row | undefined, answered: Answered | undefined, refusal: Refusal): Decided<FailureCode | undefined> {
  const { command, isKept } = refusal;
  const isRepeat = answered?.fingerprint === (command.fingerprint ?? '') && refusal.code !== 'not_found';
  if (isRepeat) return { answer: answered.refused ?? undefined };
  const code = answered && refusal.code !== 'not_found' ? 'idempotency_mismatch' : refusal.code;
  return { answer: code, write: row && insertRefusal(row, { command, code, isKept: isKept && !answered }) };
}

function insertRefusal(row: Row, { command, code, isKept }: Refusal): Prisma.Sql {
  const at = new Date();
  return Prisma.sql`
    WITH answered AS (
      INSERT INTO request_commands (request_id, id, fingerprint, refused, at)
      SELECT ${row.id}::uuid, ${command.id}::text, ${command.fingerprint ?? ''}::text, ${code}::text, ${at}::timestamptz
      WHERE ${isKept}::boolean)
    ${insertEvents(row, { events: [refusedEvent(command, code)], at, after: Prisma.sql`0` })}`;
}
