import type { Command } from '../../../workflows/rules/request/commands.js';
import { isRemembered } from '../../../workflows/rules/messages/refused-event.js';
import type { Write } from '../../../workflows/rules/request/save.js';
import { type Decision, isUndecided, type RequestState, type Step } from '../../../workflows/rules/request/state.js';
import { dateOf } from '../../date-of.js';
import { Prisma } from '../../generated/client.js';
import { insertEvents, isInTimeline } from './insert-events.js';
import { membershipFollows } from './membership-follows.js';

/**
 * Writes the outcome of a command: row, steps, decisions, membership, events and the command's answer. It is one statement, so all parts
 * see the row as it was before. The caller holds the lock of the row.
 */
export function writeRequest(before: RequestState, command: Command, write: Write): Prisma.Sql {
  const { request, events, refused } = write;
  const { id } = request;
  const at = new Date(write.at);
  const changed = request.steps.filter((step) => !before.steps.includes(step));
  const replaced = replacedIn(before, changed);
  return Prisma.sql`
    WITH new_row AS (${updateRow(before, request, { at, steps: events.filter(isInTimeline).length })}),
    new_steps AS (
      UPDATE request_steps s SET state = c.state, label = c.label, version = c.version
      FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) AS c("order" int, state text, label text, version bigint)
      WHERE s.request_id = ${id}::uuid AND s.position = c."order"),
    new_people AS (${upsertPeople(request, peopleOf(before, changed))}),
    replaced AS (${deletePeople(id, replaced)}),
    unasked AS (${unaskPeople(before, request, replaced)}),
    ${decisionsTakenBack(id, retractedIn(before, changed))}
    ${membershipFollows(before, request)},
    answered AS (
      INSERT INTO request_commands (request_id, id, fingerprint, refused, at)
      SELECT ${id}::uuid, ${command.id}::text, ${command.fingerprint ?? ''}::text, ${refused}::text, ${at}::timestamptz
      WHERE ${isRemembered(command)}::boolean)
    ${insertEvents(request, { events, at, after: Prisma.sql`(SELECT r.sequence FROM access_requests r WHERE r.id = ${id}::uuid)` })}`;
}

/** Advances the sequence by the events that enter the timeline. */
function updateRow(before: RequestState, request: RequestState, on: { at: Date; steps: number }): Prisma.Sql {
  const { status, reason, approvedMinutes, decidedAt, grantedAt, expiresAt, endedAt, endReason, revokePending } = request;
  return Prisma.sql`
    UPDATE access_requests SET status = ${status}, reason_code = ${reason?.code ?? null}, reason_message = ${reason?.message ?? null},
      approved_minutes = ${approvedMinutes}, decided_at = ${dateOf(decidedAt)}, granted_at = ${dateOf(grantedAt)},
      expires_at = ${dateOf(expiresAt)}, ended_at = ${dateOf(endedAt)}, end_reason = ${endReason}, revoke_pending = ${revokePending},
      updated_at = ${on.at}, sequence = sequence + ${on.steps}::int
    WHERE id = ${request.id}::uuid AND ${request !== before}::boolean`;
}

type Person = Partial<Omit<Decision, 'userId'>> & { order: number; userId: string };

/** The new approvers of these steps: those who were resolved anew (R39), and those who decided now. */
function peopleOf(before: RequestState, changed: readonly Step[]): Person[] {
  return changed.flatMap(({ order, approverIds, decisions }) => {
    const earlier = before.steps.find((step) => step.order === order);
    const found = approverIds.filter((id) => !earlier?.approverIds.includes(id) && decisions.every(({ userId }) => userId !== id));
    const decided = decisions.filter((one) => !earlier?.decisions.includes(one));
    return [...found.map((userId) => ({ order, userId })), ...decided.map((one) => ({ ...one, order }))];
  });
}

type Replaced = { order: number; userId: string };

/** The undecided approvers whom resolving the steps anew has replaced. */
const replacedIn = (before: RequestState, changed: readonly Step[]): Replaced[] =>
  changed.flatMap(({ order, approverIds, decisions }) => {
    const earlier = before.steps.find((step) => step.order === order)?.approverIds ?? [];
    const gone = earlier.filter((id) => !approverIds.includes(id) && decisions.every(({ userId }) => userId !== id));
    return gone.map((userId) => ({ order, userId }));
  });

const deletePeople = (id: string, people: readonly Replaced[]): Prisma.Sql => Prisma.sql`
  DELETE FROM request_approvers a USING jsonb_to_recordset(${JSON.stringify(people)}::jsonb) AS d("order" int, "userId" uuid)
  WHERE a.request_id = ${id}::uuid AND a.position = d."order" AND a.user_id = d."userId"`;

/** A request that is decided, or over, waits for nobody: changes of its approvers no longer concern it. */
function unaskPeople(before: RequestState, { id, status, steps }: RequestState, replaced: readonly Replaced[]): Prisma.Sql {
  const isDecided = isUndecided(before) && !isUndecided({ status });
  const deciders = steps.flatMap(({ order, decisions }) => decisions.map(({ userId }) => ({ order, userId })));
  // One statement changes a row once.
  const others = [...deciders, ...replaced].map(({ order, userId }) => `${String(order)} ${userId}`);
  return Prisma.sql`
    UPDATE request_approvers a SET is_asked = false
    WHERE a.request_id = ${id}::uuid AND ${isDecided}::boolean AND a.decision IS NULL
      AND NOT a.position || ' ' || a.user_id = ANY (${others}::text[])`;
}

const upsertPeople = ({ id, requesterId }: RequestState, people: readonly Person[]): Prisma.Sql => Prisma.sql`
  INSERT INTO request_approvers
    (request_id, position, user_id, requester_id, decision, comment, at, channel, created_by_id, override, approved_minutes)
  SELECT ${id}::uuid, d."order", d."userId", ${requesterId}::uuid, d.decision, d.comment,
    to_timestamp(d.at / 1000.0), d.channel, d."createdBy", coalesce(d.override, false), d."approvedMinutes"
  FROM jsonb_to_recordset(${JSON.stringify(people)}::jsonb) AS d("order" int, "userId" uuid, decision text, comment text,
    at float8, channel text, "createdBy" uuid, override bool, "approvedMinutes" int)
  ON CONFLICT (request_id, position, user_id) DO UPDATE SET decision = excluded.decision, comment = excluded.comment,
    at = excluded.at, channel = excluded.channel, created_by_id = excluded.created_by_id, override = excluded.override, approved_minutes = excluded.approved_minutes
    WHERE excluded.decision IS NOT NULL`;

type Retracted = { order: number; userId: string; wasResolved: boolean };

/** The decisions that these steps no longer have (R37). */
const retractedIn = (before: RequestState, changed: readonly Step[]): Retracted[] =>
  changed.flatMap(({ order, decisions }) => {
    const earlier = before.steps.find((step) => step.order === order);
    const gone = earlier?.decisions.filter(({ userId }) => decisions.every((one) => one.userId !== userId)) ?? [];
    return gone.map(({ userId }) => ({ order, userId, wasResolved: earlier?.approverIds.includes(userId) ?? false }));
  });

/** A person who was resolved at submit is asked again; the row of anybody else only held the decision. */
const decisionsTakenBack = (id: string, retracted: readonly Retracted[]): Prisma.Sql => Prisma.sql`
    retracted AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(retracted)}::jsonb) AS d("order" int, "userId" uuid, "wasResolved" bool)),
    asked_again AS (
      UPDATE request_approvers a
      SET decision = NULL, comment = NULL, at = NULL, channel = NULL, created_by_id = NULL, override = false, approved_minutes = NULL
      FROM retracted d WHERE a.request_id = ${id}::uuid AND a.position = d."order" AND a.user_id = d."userId" AND d."wasResolved"),
    forgotten AS (
      DELETE FROM request_approvers a USING retracted d
      WHERE a.request_id = ${id}::uuid AND a.position = d."order" AND a.user_id = d."userId" AND NOT d."wasResolved"),`;
