import type { AccessRequestInput, Answer, Command } from '../../workflows/rules/commands.js';
import type { RequestEvent } from '../../workflows/rules/events.js';
import type { Facts } from '../../workflows/rules/facts.js';
import type { FailureCode } from '../../workflows/rules/failures.js';
import type { RequestState } from '../../workflows/rules/state.js';
import type { SubmitFacts } from '../../workflows/rules/submission.js';
import type { Database, Transaction } from '../database.js';
import { insertRequest } from './insert-request.js';
import { keepPeople } from './lock-people.js';
import { readRequest } from './read-request.js';
import { requestFacts } from './request-facts.js';
import { submitFacts } from './submit-facts.js';
import { writeRequest } from './write-request.js';

type Answered = { fingerprint: string; refused: FailureCode | null };
type Row = { request: RequestState; facts: Facts; answered: Answered | null };
type Write = { request: RequestState; events: readonly RequestEvent[]; refused: FailureCode | null; at: number };
type Verdict = { answer: Answer; write?: Write };
type Access = { requestId: string; userId: string; groupId: string };

/** Nothing waits longer for a row that somebody else holds, in milliseconds. */
const PATIENCE = { maxWait: 5_000, timeout: 20_000 };

/** The rows of requests, and the only code that writes them. */
export function createRequests(db: Database) {
  return {
    openOrFind: (input: AccessRequestInput, decide: (facts: SubmitFacts) => Verdict): Promise<Answer> =>
      db.$transaction((tx) => openOrFind(tx, input, decide), PATIENCE),
    locked: (requestId: string, command: Command, decide: (row: Row | undefined) => Verdict): Promise<Answer> =>
      db.$transaction((tx) => locked(tx, { requestId, command }, decide), PATIENCE),
    find: (requestId: string): Promise<RequestState | undefined> => readRequest(db, requestId),
    isMemberOtherwise: (access: Access): Promise<boolean> => isMemberOtherwise(db, access),
  };
}

async function openOrFind(
  tx: Transaction,
  { requestId, terms }: AccessRequestInput,
  decide: (facts: SubmitFacts) => Verdict,
): Promise<Answer> {
  const there = await readRequest(tx, requestId);
  if (there) return { request: there };
  if (!terms) return { refused: 'not_found' };
  // A change of the directory waits until this request is there to hear of it, or this sees what has changed (R5).
  await keepPeople(tx);
  // A flow that is being disabled waits for this, or this for it: no request slips in behind the count of open ones (R18).
  await tx.$queryRaw`SELECT 1 FROM approval_flows WHERE id = ${terms.flowId}::uuid FOR SHARE`;
  const facts = await submitFacts(tx, terms);
  const { answer, write } = decide(facts);
  if (write && facts.flow) await insertRequest(tx, { terms, flowVersion: facts.flow.version, ...write });
  return answer;
}

/** Two statements, because a statement that waits for a lock sees every other table as it was before it waited. */
async function locked(
  tx: Transaction,
  { requestId, command }: { requestId: string; command: Command },
  decide: (row: Row | undefined) => Verdict,
): Promise<Answer> {
  await tx.$queryRaw`SELECT 1 FROM access_requests WHERE id = ${requestId}::uuid FOR UPDATE`;
  const request = await readRequest(tx, requestId);
  if (!request) return decide(undefined).answer;
  const { answered, ...facts } = await requestFacts(tx, requestId, command);
  const { answer, write } = decide({ request, facts, answered });
  if (write) await writeRequest(tx, request, command, write);
  return answer;
}

async function isMemberOtherwise(db: Database, { requestId, userId, groupId }: Access): Promise<boolean> {
  const [row] = await db.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = ${userId}::uuid AND m.group_id = ${groupId}::uuid
      AND m.request_id IS DISTINCT FROM ${requestId}::uuid AND (m.expires_at IS NULL OR m.expires_at > now())) AS found`;
  return row?.found ?? false;
}
