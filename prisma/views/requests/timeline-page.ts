import type { Channel } from '../../../workflows/rules/request/commands.js';
import type { Actor, AuditEventType } from '../../../workflows/rules/request/events.js';
import { condition } from '../../conditions.js';
import type { Queryable } from '../../in-transaction.js';
import { Prisma } from '../../generated/client.js';

/** An event of the audit log. */
export type AuditEventRow = {
  id: string;
  at: Date;
  type: AuditEventType;
  actorType: Actor['type'];
  actorId: string | null;
  channel: Channel;
  requestId: string | null;
  flowId: string | null;
  userId: string | null;
  sequence: number | null;
  data: Record<string, unknown>;
} & EventNames;

/** Whom and what an event is about, by name, deleted or not (R90); null for whoever acts without being in the directory. */
type EventNames = {
  actorName: string | null;
  actorEmail: string | null;
  actorDeleted: boolean;
  userName: string | null;
  userEmail: string | null;
  userDeleted: boolean;
  flowName: string | null;
  flowDeleted: boolean;
  groupId: string | null;
  groupName: string | null;
  groupDeleted: boolean;
};

const UUID = Prisma.sql`'^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`;

/** Adds the names to the events of one page. */
export const withNames = (page: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT p.*, actor.display_name AS "actorName", actor.email AS "actorEmail", actor.deleted_at IS NOT NULL AS "actorDeleted",
    person.display_name AS "userName", person.email AS "userEmail", person.deleted_at IS NOT NULL AS "userDeleted",
    version.name AS "flowName", flow.deleted_at IS NOT NULL AS "flowDeleted",
    grp.id::text AS "groupId", grp.name AS "groupName", grp.deleted_at IS NOT NULL AS "groupDeleted"
  FROM (${page}) p
  LEFT JOIN users actor ON actor.id = CASE WHEN p."actorType" = 'user' AND p."actorId" ~* ${UUID} THEN p."actorId"::uuid END
  LEFT JOIN users person ON person.id = p."userId"::uuid
  LEFT JOIN approval_flows flow ON flow.id = p."flowId"::uuid
  LEFT JOIN approval_flow_versions version ON version.flow_id = flow.id AND version.version = flow.version
  LEFT JOIN groups grp ON grp.id = CASE WHEN p.data ->> 'groupId' ~* ${UUID} THEN (p.data ->> 'groupId')::uuid END`;

const AUDIT_COLUMNS_WITHOUT_SEQUENCE = Prisma.sql`e.id::text AS id, e.at, e.type, e.actor_type AS "actorType", e.actor_id AS "actorId", e.channel,
  e.request_id::text AS "requestId", e.flow_id::text AS "flowId", e.user_id::text AS "userId", e.data`;

export const AUDIT_COLUMNS = Prisma.sql`${AUDIT_COLUMNS_WITHOUT_SEQUENCE}, e.sequence`;

/**
 * Whether an event `e` of a timeline tells nothing that the steps do not show: the approvals of a step that everybody in a group has to approve
 * are counted by nobody (R46), so that only the one that completes the step is told.
 */
export const TELLS_NO_COUNT = Prisma.sql`(e.type NOT IN ('request.step_approved', 'request.decision_retracted') OR EXISTS (
  SELECT 1 FROM request_steps s WHERE s.request_id = e.request_id AND e.data -> 'steps' @> to_jsonb(s.position)
    AND (NOT s.require_all OR e.type = 'request.step_approved' AND ${condition('isFilledStep', 's')} AND NOT EXISTS (
      SELECT 1 FROM audit_events later WHERE later.request_id = e.request_id AND later.sequence > e.sequence
        AND later.type = 'request.step_approved' AND later.data -> 'steps' @> to_jsonb(s.position)))))`;

type Page = { limit: number; after: number /** Leaves out what tells how many have approved (R46). */; isHidden: boolean };

/** The events of a request's timeline after the given sequence, oldest first; one more than the page holds, when there are more. */
export const timelinePage = (db: Queryable, requestId: string, { limit, after, isHidden }: Page) =>
  db.$queryRaw<AuditEventRow[]>`${withNames(Prisma.sql`
    SELECT t.* FROM (${isHidden ? withoutCounts(requestId) : everyEvent(requestId)}) t
    WHERE t.sequence > ${after}::bigint ORDER BY t.sequence LIMIT ${limit + 1}`)} ORDER BY p.sequence`;

const everyEvent = (requestId: string): Prisma.Sql => Prisma.sql`
  SELECT ${AUDIT_COLUMNS} FROM audit_events e WHERE e.request_id = ${requestId}::uuid AND e.sequence IS NOT NULL`;

/** Numbered anew, so that no gap tells what was left out. */
const withoutCounts = (requestId: string): Prisma.Sql => Prisma.sql`
  SELECT ${AUDIT_COLUMNS_WITHOUT_SEQUENCE}, (row_number() OVER (ORDER BY e.sequence))::int AS sequence
  FROM audit_events e WHERE e.request_id = ${requestId}::uuid AND e.sequence IS NOT NULL AND ${TELLS_NO_COUNT}`;
