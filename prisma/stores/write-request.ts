import type { Command } from '../../workflows/rules/commands.js';
import type { RequestEvent } from '../../workflows/rules/events.js';
import type { FailureCode } from '../../workflows/rules/failures.js';
import { isRemembered } from '../../workflows/rules/refused.js';
import type { RequestState, Step } from '../../workflows/rules/state.js';
import type { Transaction } from '../database.js';
import { announceMembers } from './outbox.js';
import { isInTimeline, writeEvents } from './request-events.js';

/** `at` is the command's one clock reading, in epoch milliseconds. */
type Write = { request: RequestState; events: readonly RequestEvent[]; refused: FailureCode | null; at: number };

/** Writes what a command made of a request: row, steps, decisions, membership, events and the command's own answer. */
export async function writeRequest(tx: Transaction, before: RequestState, command: Command, write: Write): Promise<void> {
  const { request, events, refused } = write;
  const at = new Date(write.at);
  const steps = events.filter(isInTimeline).length;
  const sequence = request === before ? 0 : await updateRow(tx, request, { at, steps });
  await updateSteps(tx, before, request);
  await writeMembership(tx, before, request);
  await writeEvents(tx, request, { events, at, after: sequence - steps });
  if (!isRemembered(command)) return;
  await tx.$executeRaw`
    INSERT INTO request_commands (request_id, id, fingerprint, refused, at)
    VALUES (${request.id}::uuid, ${command.id}, ${command.fingerprint ?? ''}, ${refused}, ${at}::timestamptz)`;
}

const dateOf = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));

/** Answers with the sequence of the newest event, which takes the next places of the timeline: the caller holds the row's lock. */
async function updateRow(tx: Transaction, request: RequestState, on: { at: Date; steps: number }): Promise<number> {
  const { status, reason, approvedMinutes, decidedAt, grantedAt, expiresAt, endedAt, endReason, revokePending } = request;
  const [row] = await tx.$queryRaw<{ sequence: number }[]>`
    UPDATE access_requests SET status = ${status}, reason_code = ${reason?.code ?? null}, reason_message = ${reason?.message ?? null},
      approved_minutes = ${approvedMinutes}::int, decided_at = ${dateOf(decidedAt)}::timestamptz, granted_at = ${dateOf(grantedAt)}::timestamptz,
      expires_at = ${dateOf(expiresAt)}::timestamptz, ended_at = ${dateOf(endedAt)}::timestamptz, end_reason = ${endReason},
      revoke_pending = ${revokePending}, updated_at = ${on.at}::timestamptz, sequence = sequence + ${on.steps}::int
    WHERE id = ${request.id}::uuid RETURNING sequence`;
  if (!row) throw new Error(`Request ${request.id} has no row.`);
  return row.sequence;
}

/** The steps that changed and the decisions that are new, in one statement each. */
async function updateSteps(tx: Transaction, before: RequestState, request: RequestState): Promise<void> {
  const changed = request.steps.filter((step) => !before.steps.includes(step));
  if (changed.length === 0) return;
  const states = changed.map(({ order, state, label }) => ({ order, state, label }));
  await tx.$executeRaw`
    UPDATE request_steps s SET state = c.state, label = c.label
    FROM jsonb_to_recordset(${JSON.stringify(states)}::jsonb) AS c("order" int, state text, label text)
    WHERE s.request_id = ${request.id}::uuid AND s.position = c."order"`;
  await addPeople(tx, request, { changed, before });
  const earlier = before.steps.flatMap((step) => step.decisions);
  const decisions = changed.flatMap((step) =>
    step.decisions.filter((one) => !earlier.includes(one)).map((one) => ({ ...one, order: step.order })),
  );
  if (decisions.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO request_approvers
      (request_id, position, user_id, requester_id, decision, comment, at, channel, override, approved_minutes)
    SELECT ${request.id}::uuid, d."order", d."userId", ${request.requesterId}::uuid, d.decision, d.comment,
      to_timestamp(d.at / 1000.0), d.channel, d.override, d."approvedMinutes"
    FROM jsonb_to_recordset(${JSON.stringify(decisions)}::jsonb) AS d("order" int, "userId" uuid, decision text, comment text,
      at float8, channel text, override bool, "approvedMinutes" int)
    ON CONFLICT (request_id, position, user_id) DO UPDATE SET decision = excluded.decision, comment = excluded.comment,
      at = excluded.at, channel = excluded.channel, override = excluded.override, approved_minutes = excluded.approved_minutes`;
}

/** The people of steps that had nobody before (R39). */
async function addPeople(tx: Transaction, { id: requestId, requesterId }: RequestState, of: { changed: Step[]; before: RequestState }) {
  const people = of.changed
    .filter(({ order }) => of.before.steps.find((step) => step.order === order)?.approverIds.length === 0)
    .flatMap(({ order: position, approverIds }) => approverIds.map((userId) => ({ requestId, position, userId, requesterId })));
  if (people.length > 0) await tx.requestApprover.createMany({ data: people });
}

/** A membership source lives exactly as long as its request is active (R2). */
async function writeMembership(tx: Transaction, before: RequestState, request: RequestState): Promise<void> {
  const { id: requestId, grantGroupId: groupId, requesterId: userId } = request;
  if (groupId === null || (before.status === 'active') === (request.status === 'active')) return;
  if (request.status !== 'active') {
    await tx.$executeRaw`DELETE FROM memberships WHERE request_id = ${requestId}::uuid`;
  } else {
    await tx.$executeRaw`
      INSERT INTO memberships (group_id, user_id, request_id, expires_at)
      VALUES (${groupId}::uuid, ${userId}::uuid, ${requestId}::uuid, ${dateOf(request.expiresAt)}::timestamptz)`;
  }
  await announceMembers(tx, [groupId]);
}
