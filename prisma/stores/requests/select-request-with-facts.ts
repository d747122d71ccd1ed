import type { Command } from '../../../workflows/rules/request/commands.js';
import type { Facts, LostApprover } from '../../../workflows/rules/request/facts.js';
import type { Answered } from '../../../workflows/rules/request/save.js';
import { isUuid } from '../../../workflows/rules/request/ids.js';
import { Prisma } from '../../generated/client.js';
import { REQUEST_JSON, type RequestJson, stateOf } from '../../request-json.js';
import { stepGroupsOf } from '../../views/requests/ways-to-wait.js';

export type FactsRow = Facts['actor'] &
  Pick<Facts, 'flowGone' | 'requesterActive' | 'eligibility' | 'grantGroupGone' | 'found' | 'moreLost'> & {
    request: RequestJson;
    lost: LostRow[];
    answered: Answered | null;
    at: number;
  };
type LostRow = { order: number; userId: string | null; name: string | null; why: Why; about: string | null; after: string | null };
type Why = 'deleted' | 'deactivated' | 'manager_changed' | 'manager_changed_back' | 'left_group' | 'group_deleted' | 'nobody_left';

/** The most lost approvers that a message and an event name. */
const MOST_NAMED = 10;

/**
 * Selects a request, the facts about it and about the actor, and the earlier answer to the same command. An actor who is not in the
 * directory is not active and belongs to no group. One query.
 */
export function selectRequestWithFacts(requestId: string, command: Pick<Command, 'actorId' | 'id'>): Prisma.Sql {
  const actorId = isUuid(command.actorId) ? command.actorId : null;
  return Prisma.sql`
    SELECT ${REQUEST_JSON} AS request, epoch_ms(clock_timestamp())::float8 AS at,
      coalesce(actor.active, false) AS active, coalesce(actor.role = 'admin', false) AS admin,
      coalesce(actor.kind = 'service', false) AS service,
      ${stepGroupsOf(Prisma.sql`actor.id`)} AS "groupIds",
      CASE WHEN r.flow_version < f.cancel_below THEN f.cancel_code END AS "flowGone",
      lost.first AS lost, lost.more AS "moreLost",
      coalesce((SELECT jsonb_agg(jsonb_build_object('order', n.position, 'candidates', jsonb_build_object('approverIds', n.approver_ids,
        'available', n.available, 'includesRequester', n.includes_requester, 'name', n.name, 'version', n.version)) ORDER BY n.position)
        FROM found_approvers(r.id) n), '[]') AS found,
      (SELECT jsonb_build_object('fingerprint', c.fingerprint, 'refused', c.refused) FROM request_commands c
        WHERE c.request_id = r.id AND c.id = ${command.id}) AS answered,
      requester.active AND requester.left_version <= r.requester_version AS "requesterActive",
      CASE WHEN NOT lost_eligibility(r.id) THEN 'kept' WHEN (v.definition ->> 'endWithEligibility')::boolean THEN 'lost_with_access' ELSE 'lost' END
        AS eligibility,
      g.deleted_at IS NOT NULL AS "grantGroupGone"
    FROM access_requests r
    JOIN approval_flows f ON f.id = r.flow_id
    JOIN approval_flow_versions v ON v.flow_id = r.flow_id AND v.version = r.flow_version
    JOIN users requester ON requester.id = r.requester_id
    LEFT JOIN groups g ON g.id = r.grant_group_id
    CROSS JOIN LATERAL (
      SELECT greatest(count(*) - ${MOST_NAMED}, 0)::int AS more, coalesce(jsonb_agg(jsonb_build_object('order', l.position, 'userId', l.user_id,
        'name', l.name, 'why', l.why, 'about', l.about, 'after', l.after) ORDER BY l.place) FILTER (WHERE l.place <= ${MOST_NAMED}), '[]') AS first
      FROM (SELECT l.*, row_number() OVER (ORDER BY l.position, l.name, l.user_id) AS place FROM lost_approvers(r.id) l) l) lost
    LEFT JOIN users actor ON actor.id = ${actorId}::uuid AND actor.deleted_at IS NULL
    WHERE r.id = ${requestId}::uuid`;
}

export function requestWithFactsOf(row: FactsRow) {
  const { request, answered, at, active, admin, service = false, groupIds, lost, ...rest } = row;
  const facts: Facts = { ...rest, actor: { active, admin, service, groupIds }, lost: lost.map(inWords) };
  return { request: stateOf(request), facts, answered, at };
}

/** The subject and the predicate of the sentence that says what happened. */
const IN_WORDS: Record<Why, (row: Record<'name' | 'about' | 'after', string>) => { before: string; after: string }> = {
  deleted: ({ name }) => ({ before: name, after: 'was deleted' }),
  deactivated: ({ name }) => ({ before: name, after: 'was deactivated' }),
  manager_changed: ({ about, after }) =>
    after === '' ? { before: about, after: 'no longer has a manager' } : { before: `${about}'s manager`, after: `is now ${after}` },
  manager_changed_back: ({ about, name }) => ({ before: `${about}'s manager`, after: `was changed, and is ${name} again` }),
  left_group: ({ name, about }) => ({ before: name, after: `left ${about}` }),
  group_deleted: ({ name }) => ({ before: `The group ${name}`, after: 'was deleted' }),
  nobody_left: ({ about }) =>
    about === ''
      ? { before: 'No other administrator', after: 'was left' }
      : { before: 'Nobody who could decide', after: `was left in ${about}` },
};

function inWords({ order, userId, why, name, about, after }: LostRow): LostApprover {
  return { order, userId, ...IN_WORDS[why]({ name: name ?? '', about: about ?? '', after: after ?? '' }) };
}
