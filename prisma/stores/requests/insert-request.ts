import type { Terms } from '../../../workflows/rules/request/commands.js';
import type { Write } from '../../../workflows/rules/request/save.js';
import type { RequestState } from '../../../workflows/rules/request/state.js';
import { dateOf } from '../../date-of.js';
import { Prisma } from '../../generated/client.js';
import { insertEvents } from './insert-events.js';
import { membershipFollows } from './membership-follows.js';

type New = Omit<Write, 'refused'> & { terms: Terms; flowVersion: number };

/** Inserts a request with its steps, approvers and events, and its membership when it is granted at once. One statement. */
export function insertRequest({ terms, flowVersion, request, events, at: ms }: New): Prisma.Sql {
  const at = new Date(ms);
  return Prisma.sql`
    WITH new_row AS (${insertRow(request, { terms, flowVersion, at, sequence: events.length })}),
    steps AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(request.steps)}::jsonb)
        AS s("order" int, type text, label text, state text, "requireAll" bool, "groupId" uuid, "approverIds" uuid[], version bigint)),
    new_steps AS (
      INSERT INTO request_steps (request_id, position, type, label, state, require_all, group_id, version, owner_id)
      SELECT ${request.id}::uuid, s."order", s.type, s.label, s.state, s."requireAll", s."groupId", s.version, ${OWNER}
      FROM steps s LEFT JOIN approval_flow_versions v ON s.type = 'resource_owner' AND v.flow_id = ${request.flowId}::uuid AND v.version = ${flowVersion}),
    new_people AS (
      INSERT INTO request_approvers (request_id, position, user_id, requester_id)
      SELECT ${request.id}::uuid, s."order", a.user_id, ${request.requesterId}::uuid FROM steps s, unnest(s."approverIds") AS a(user_id)),
    ${membershipFollows(undefined, request)}
    ${insertEvents(request, { events, at, after: Prisma.sql`0` })}`;
}

/** The person whom the flow `v` names for an owner's step `s`. */
const OWNER = Prisma.sql`(v.definition #>> ARRAY['approval', 'approvers', (s."order" - 1)::text, 'userId'])::uuid`;

type Stamp = { terms: Terms; flowVersion: number; at: Date; sequence: number };

const insertRow = (request: RequestState, { terms, flowVersion, at, sequence }: Stamp): Prisma.Sql => Prisma.sql`
  INSERT INTO access_requests (id, kind, flow_id, flow_version, requester_id, device_id, justification, requested_minutes, approved_minutes,
    approval_type, requirement, asks_administrators, status, reason_code, reason_message, grant_group_id, pending_until, decided_at, granted_at, expires_at,
    sequence, fingerprint, requester_version, created_at, updated_at)
  VALUES (${request.id}, ${request.kind}, ${request.flowId}, ${flowVersion}, ${request.requesterId}, ${terms.deviceId}, ${terms.justification},
    ${request.requestedMinutes}, ${request.approvedMinutes}, ${request.approvalType}, ${request.requirement},
    ${request.steps.some(({ type }) => type === 'administrator')}, ${request.status},
    ${request.reason?.code ?? null}, ${request.reason?.message ?? null}, ${request.grantGroupId}, ${new Date(request.pendingUntil)},
    ${dateOf(request.decidedAt)}, ${dateOf(request.grantedAt)}, ${dateOf(request.expiresAt)}, ${sequence}, ${terms.fingerprint},
    (SELECT u.left_version FROM users u WHERE u.id = ${request.requesterId}::uuid), ${at}, ${at})`;
