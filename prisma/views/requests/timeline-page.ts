import type { Channel } from '../../../workflows/rules/request/commands.js';
import type { Actor, AuditEventType } from '../../../workflows/rules/request/events.js';
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
};

const AUDIT_COLUMNS_WITHOUT_SEQUENCE = Prisma.sql`e.id::text AS id, e.at, e.type, e.actor_type AS "actorType", e.actor_id AS "actorId", e.channel,
  e.request_id::text AS "requestId", e.flow_id::text AS "flowId", e.user_id::text AS "userId", e.data`;

export const AUDIT_COLUMNS = Prisma.sql`${AUDIT_COLUMNS_WITHOUT_SEQUENCE}, e.sequence`;

/**
 * Whether an event `e` of a timeline tells nothing that the steps do not show: the approvals of a step that everybody in a group has to approve
 * are counted by nobody (R46), so that only the one that completes the step is told.
 */
export const TELLS_NO_COUNT = Prisma.sql`(e.type <> 'request.step_approved' OR EXISTS (
  SELECT 1 FROM request_steps s WHERE s.request_id = e.request_id AND e.data -> 'steps' @> to_jsonb(s.position)
    AND (NOT s.require_all OR s.state IN ('approved', 'overridden') AND NOT EXISTS (
      SELECT 1 FROM audit_events later WHERE later.request_id = e.request_id AND later.sequence > e.sequence
        AND later.type = 'request.step_approved' AND later.data -> 'steps' @> to_jsonb(s.position)))))`;

type Page = { limit: number; after: number /** Leaves out what tells how many have approved (R46). */; isHidden: boolean };

/** The events of a request's timeline after the given sequence, oldest first; one more than the page holds, when there are more. */
export const timelinePage = (db: Queryable, requestId: string, { limit, after, isHidden }: Page) =>
  isHidden
    ? db.$queryRaw<AuditEventRow[]>`
      SELECT t.* FROM (
        SELECT ${AUDIT_COLUMNS_WITHOUT_SEQUENCE}, (row_number() OVER (ORDER BY e.sequence))::int AS sequence
        FROM audit_events e WHERE e.request_id = ${requestId}::uuid AND e.sequence IS NOT NULL AND ${TELLS_NO_COUNT}) t
      WHERE t.sequence > ${after}::bigint ORDER BY t.sequence LIMIT ${limit + 1}`
    : db.$queryRaw<AuditEventRow[]>`
      SELECT ${AUDIT_COLUMNS} FROM audit_events e
      WHERE e.request_id = ${requestId}::uuid AND e.sequence > ${after}::bigint ORDER BY e.sequence LIMIT ${limit + 1}`;
