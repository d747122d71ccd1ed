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
  await tx.requestCommand.create({
    data: { requestId: request.id, id: command.id, fingerprint: command.fingerprint ?? '', refused, at },
  });
}

const dateOf = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));

/** Answers with the sequence of the newest event, which takes the next places of the timeline: the caller holds the row's lock. */
async function updateRow(tx: Transaction, request: RequestState, on: { at: Date; steps: number }): Promise<number> {
  const { sequence } = await tx.accessRequest.update({
    where: { id: request.id },
    data: { ...changing(request), updatedAt: on.at, sequence: { increment: on.steps } },
    select: { sequence: true },
  });
  return sequence;
}

const changing = (request: RequestState) => ({
  status: request.status,
  reasonCode: request.reason?.code ?? null,
  reasonMessage: request.reason?.message ?? null,
  approvedMinutes: request.approvedMinutes,
  decidedAt: dateOf(request.decidedAt),
  grantedAt: dateOf(request.grantedAt),
  expiresAt: dateOf(request.expiresAt),
  endedAt: dateOf(request.endedAt),
  endReason: request.endReason,
  revokePending: request.revokePending,
});

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
    await tx.membership.deleteMany({ where: { requestId } });
  } else {
    await tx.membership.create({ data: { groupId, userId, requestId, expiresAt: dateOf(request.expiresAt) } });
  }
  await announceMembers(tx, [groupId]);
}
