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

export const AUDIT_COLUMNS = Prisma.sql`e.id::text AS id, e.at, e.type, e.actor_type AS "actorType", e.actor_id AS "actorId", e.channel,
  e.request_id::text AS "requestId", e.flow_id::text AS "flowId", e.user_id::text AS "userId", e.sequence, e.data`;

/** The events of a request's timeline after the given sequence, oldest first; one more than the page holds, when there are more. */
export const timelinePage = (db: Queryable, requestId: string, { limit, after }: { limit: number; after: number }) =>
  db.$queryRaw<AuditEventRow[]>`
    SELECT ${AUDIT_COLUMNS} FROM audit_events e
    WHERE e.request_id = ${requestId}::uuid AND e.sequence > ${after}::bigint ORDER BY e.sequence LIMIT ${limit + 1}`;
