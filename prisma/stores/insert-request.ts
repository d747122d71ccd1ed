import type { Terms } from '../../workflows/rules/commands.js';
import type { RequestEvent } from '../../workflows/rules/events.js';
import type { RequestState } from '../../workflows/rules/state.js';
import type { Transaction } from '../database.js';
import { announceMembers } from './outbox.js';
import { writeEvents } from './request-events.js';

type New = { terms: Terms; flowVersion: number; request: RequestState; events: readonly RequestEvent[]; at: number };

/** Writes a new request with its steps, the people resolved for them, its events and, decided already, its membership. */
export async function insertRequest(tx: Transaction, { terms, flowVersion, request, events, at: ms }: New): Promise<void> {
  const at = new Date(ms);
  await insertRow(tx, request, { terms, flowVersion, at, sequence: events.length });
  await insertSteps(tx, request);
  const { id: requestId, requesterId, grantGroupId: groupId } = request;
  if (request.status === 'active' && groupId !== null) {
    await tx.$executeRaw`
      INSERT INTO memberships (group_id, user_id, request_id, expires_at)
      VALUES (${groupId}::uuid, ${requesterId}::uuid, ${requestId}::uuid, ${dateOf(request.expiresAt)}::timestamptz)`;
    await announceMembers(tx, [groupId]);
  }
  await writeEvents(tx, request, { events, at, after: 0 });
}

const dateOf = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));

type Stamp = { terms: Terms; flowVersion: number; at: Date; sequence: number };

async function insertRow(tx: Transaction, request: RequestState, { terms, flowVersion, at, sequence }: Stamp): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO access_requests (id, kind, flow_id, flow_version, requester_id, device_id, justification, requested_minutes, approved_minutes,
      approval_type, requirement, status, reason_code, reason_message, grant_group_id, pending_until, decided_at, granted_at, expires_at,
      sequence, fingerprint, created_at, updated_at)
    VALUES (${request.id}::uuid, ${request.kind}, ${request.flowId}::uuid, ${flowVersion}::int, ${request.requesterId}::uuid,
      ${terms.deviceId}::uuid, ${terms.justification}, ${request.requestedMinutes}::int, ${request.approvedMinutes}::int,
      ${request.approvalType}, ${request.requirement}, ${request.status}, ${request.reason?.code ?? null}, ${request.reason?.message ?? null},
      ${request.grantGroupId}::uuid, ${new Date(request.pendingUntil)}::timestamptz, ${dateOf(request.decidedAt)}::timestamptz,
      ${dateOf(request.grantedAt)}::timestamptz, ${dateOf(request.expiresAt)}::timestamptz, ${sequence}::int, ${terms.fingerprint},
      ${at}::timestamptz, ${at}::timestamptz)`;
}

/** All steps, and all the people of theirs, in one statement. */
async function insertSteps(tx: Transaction, { id, requesterId, steps }: RequestState): Promise<void> {
  if (steps.length === 0) return;
  await tx.$executeRaw`
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(steps)}::jsonb)
        AS s("order" int, type text, label text, state text, "requireAll" bool, "groupId" uuid, "approverIds" uuid[])),
    written AS (
      INSERT INTO request_steps (request_id, position, type, label, state, require_all, group_id)
      SELECT ${id}::uuid, g."order", g.type, g.label, g.state, g."requireAll", g."groupId" FROM given g)
    INSERT INTO request_approvers (request_id, position, user_id, requester_id)
    SELECT ${id}::uuid, g."order", a.user_id, ${requesterId}::uuid FROM given g, unnest(g."approverIds") AS a(user_id)`;
}
