import type { Command } from '../../../workflows/rules/request/commands.js';
import type { Facts, LostApprover } from '../../../workflows/rules/request/facts.js';
import type { Answered } from '../../../workflows/rules/request/save.js';
import { isUuid } from '../../../workflows/rules/request/ids.js';
import { Prisma } from '../../generated/client.js';
import { REQUEST_JSON, type RequestJson, stateOf } from '../../request-json.js';
import { stepGroupsOf } from '../../views/requests/ways-to-wait.js';

export type FactsRow = Facts['actor'] &
  Pick<Facts, 'flowGone' | 'requesterActive' | 'grantGroupGone' | 'found'> & {
    request: RequestJson;
    lost: LostRow[];
    answered: Answered | null;
    at: number;
  };
type LostRow = { order: number; userId: string | null; name: string | null; why: Why; after: string | null };
type Why = 'inactive' | 'no_longer_manager' | 'left_group' | 'nobody_left';

/**
 * Selects a request, the facts about it and about the actor, and the earlier answer to the same command. An actor who is not in the
 * directory is not active and belongs to no group. One query.
 */
export function selectRequestWithFacts(requestId: string, command: Pick<Command, 'actorId' | 'id'>): Prisma.Sql {
  const actorId = isUuid(command.actorId) ? command.actorId : null;
  return Prisma.sql`
    SELECT ${REQUEST_JSON} AS request, epoch_ms(clock_timestamp())::float8 AS at,
      coalesce(actor.active, false) AS active, coalesce(actor.role = 'admin', false) AS admin,
      ${stepGroupsOf(Prisma.sql`actor.id`)} AS "groupIds",
      CASE WHEN r.flow_version < f.cancel_below THEN f.cancel_code END AS "flowGone",
      coalesce((SELECT jsonb_agg(jsonb_build_object('order', l.position, 'userId', l.user_id, 'name', l.name, 'why', l.why, 'after', l.after)
        ORDER BY l.position) FROM lost_approvers(r.id) l), '[]') AS lost,
      coalesce((SELECT jsonb_agg(jsonb_build_object('order', n.position, 'candidates', jsonb_build_object('approverIds', n.approver_ids,
        'available', true, 'includesRequester', n.includes_requester, 'name', n.name)) ORDER BY n.position)
        FROM found_approvers(r.id) n), '[]') AS found,
      (SELECT jsonb_build_object('fingerprint', c.fingerprint, 'refused', c.refused) FROM request_commands c
        WHERE c.request_id = r.id AND c.id = ${command.id}) AS answered,
      requester.active AS "requesterActive", g.deleted_at IS NOT NULL AS "grantGroupGone"
    FROM access_requests r
    JOIN approval_flows f ON f.id = r.flow_id
    JOIN approval_flow_versions v ON v.flow_id = r.flow_id AND v.version = r.flow_version
    JOIN users requester ON requester.id = r.requester_id
    LEFT JOIN groups g ON g.id = r.grant_group_id
    LEFT JOIN users actor ON actor.id = ${actorId}::uuid AND actor.deleted_at IS NULL
    WHERE r.id = ${requestId}::uuid`;
}

export function requestWithFactsOf(row: FactsRow) {
  const { request, answered, at, active, admin, groupIds, lost, ...rest } = row;
  const facts: Facts = { ...rest, actor: { active, admin, groupIds }, lost: lost.map(inWords) };
  return { request: stateOf(request), facts, answered, at };
}

const AFTER: Record<Why, string> = {
  inactive: 'is no longer active',
  no_longer_manager: 'is no longer the manager',
  left_group: 'has left the group',
  nobody_left: 'has nobody left who can decide',
};

function inWords({ order, userId, name, why, after }: LostRow): LostApprover {
  const successor = why === 'no_longer_manager' ? ` (now ${after ?? 'nobody'})` : '';
  return { order, userId, before: name ?? 'The step', after: `${AFTER[why]}${successor}` };
}
