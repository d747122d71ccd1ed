import type { Command, Terms } from '../../../workflows/rules/request/commands.js';
import type { Answer, Access, LockedRow, Verdict } from '../../../workflows/rules/request/save.js';
import type { RequestState } from '../../../workflows/rules/request/state.js';
import type { SubmitFacts } from '../../../workflows/rules/submission.js';
import type { Database } from '../../database.js';
import { Prisma } from '../../generated/client.js';
import { stateOf } from '../../request-json.js';
import { readThenWrite } from '../../read-then-write.js';
import { insertRequest } from './insert-request.js';
import { KEEP_PEOPLE } from '../directory/lock-people.js';
import { type FoundRequest, readRequest, selectRequest } from '../../views/requests/read-request.js';
import { type FactsRow, requestWithFactsOf, selectRequestWithFacts } from './select-request-with-facts.js';
import { selectSubmitFacts, type SubmitRow, submitFactsOf } from '../../views/requests/submit-facts.js';
import { writeRequest } from './write-request.js';

/** The rows of requests, and the only code that writes them. */
export function createRequests(db: Database) {
  const { pool } = db;
  return {
    openOrFind: (submit: { requestId: string; terms: Terms }, decide: (facts: SubmitFacts) => Verdict): Promise<Answer> =>
      openOrFind(pool, submit, decide),
    locked: (requestId: string, command: Command, decide: (row: LockedRow | undefined) => Verdict): Promise<Answer> =>
      locked(pool, { requestId, command }, decide),
    find: (requestId: string): Promise<RequestState | undefined> => readRequest(db, requestId),
    isMemberOtherwise: (access: Access): Promise<boolean> => isMemberOtherwise(db, access),
  };
}

/**
 * A submit takes shared locks on people and on the flow. A directory change then either waits for the new request and reaches it, or is
 * visible to the submit (R5). The same holds for disabling a flow: the count of open requests misses none (R18).
 * Submits of one person through one flow go one after the other, so that each counts the grants of those before it (R47).
 */
function openOrFind(
  pool: Database['pool'],
  { requestId, terms }: { requestId: string; terms: Terms },
  decide: (facts: SubmitFacts) => Verdict,
): Promise<Answer> {
  const flow = Prisma.sql`
    SELECT pg_advisory_xact_lock(hashtextextended(${`${terms.requesterId}/${terms.flowId}`}, 0))
    FROM approval_flows WHERE id = ${terms.flowId}::uuid FOR SHARE`;
  return readThenWrite<Answer>(pool, [KEEP_PEOPLE, flow, selectRequest(requestId), selectSubmitFacts(terms)], ([, , there, rows]) => {
    const [before] = there as FoundRequest[];
    if (before) return { answer: { request: stateOf(before.request) } };
    const facts = submitFactsOf((rows as SubmitRow[])[0]);
    const { answer, write } = decide(facts);
    return { answer, write: write && facts.flow ? insertRequest({ terms, flowVersion: facts.flow.version, ...write }) : undefined };
  });
}

/** The lock is a statement of its own, because a statement that waits for a lock reads all other tables as they were before the wait. */
function locked(
  pool: Database['pool'],
  { requestId, command }: { requestId: string; command: Command },
  decide: (row: LockedRow | undefined) => Verdict,
): Promise<Answer> {
  const lock = Prisma.sql`SELECT 1 FROM access_requests WHERE id = ${requestId}::uuid FOR UPDATE`;
  return readThenWrite<Answer>(pool, [lock, selectRequestWithFacts(requestId, command)], ([, rows]) => {
    const [one] = rows as FactsRow[];
    const row = one && requestWithFactsOf(one);
    const { answer, write } = decide(row);
    return { answer, write: row && write ? writeRequest(row.request, command, write) : undefined };
  });
}

async function isMemberOtherwise(db: Database, { requestId, userId, groupId }: Access): Promise<boolean> {
  const [row] = await db.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM memberships_in_force m WHERE m.user_id = ${userId}::uuid AND m.group_id = ${groupId}::uuid
      AND m.request_id IS DISTINCT FROM ${requestId}::uuid) AS found`;
  return row?.found ?? false;
}
