import type { Database } from '../database.js';
import { Prisma } from '../generated/client.js';
import { AUDIT_COLUMNS, type AuditEventRow, withNames } from './requests/timeline-page.js';

type Filters = { requestId: string; flowId: string; userId: string; actorId: string; type: string; from: Date; to: Date };
/** A filter that is left out does not narrow; `from` is inclusive, `to` exclusive. */
export type AuditFilters = { [K in keyof Filters]?: Filters[K] | undefined };
type Page = AuditFilters & { limit: number; after?: { at: Date; id: string } | undefined };

/** Audit events, newest first; one more than the page holds, when there are more. */
export function auditPage(db: Database, { limit, after, ...filters }: Page): Promise<AuditEventRow[]> {
  const conditions = [
    ...conditionsOf(filters),
    ...(after ? [Prisma.sql`(e.at, e.id) < (${after.at}::timestamptz, ${BigInt(after.id)})`] : []),
  ];
  const where = conditions.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}`;
  return db.$queryRaw<AuditEventRow[]>`${withNames(
    Prisma.sql`SELECT ${AUDIT_COLUMNS} FROM audit_events e ${where} ORDER BY e.at DESC, e.id DESC LIMIT ${limit + 1}`,
  )} ORDER BY p.at DESC, p.id::bigint DESC`;
}

function conditionsOf({ requestId, flowId, userId, actorId, type, from, to }: AuditFilters): Prisma.Sql[] {
  return [
    requestId === undefined ? undefined : Prisma.sql`e.request_id = ${requestId}::uuid`,
    flowId === undefined ? undefined : Prisma.sql`e.flow_id = ${flowId}::uuid`,
    userId === undefined ? undefined : Prisma.sql`e.user_id = ${userId}::uuid`,
    actorId === undefined ? undefined : Prisma.sql`e.actor_id = ${actorId}`,
    type === undefined ? undefined : Prisma.sql`e.type = ${type}`,
    from === undefined ? undefined : Prisma.sql`e.at >= ${from}::timestamptz`,
    to === undefined ? undefined : Prisma.sql`e.at < ${to}::timestamptz`,
  ].filter((one) => one !== undefined);
}

const BATCH = 1_000;

/** Every event that the filters leave, in batches: an export holds no more than one of them in memory. */
export async function* auditBatches(db: Database, filters: AuditFilters): AsyncGenerator<AuditEventRow[]> {
  let after: { at: Date; id: string } | undefined;
  for (;;) {
    const rows = await auditPage(db, { ...filters, limit: BATCH, after });
    const batch = rows.slice(0, BATCH);
    if (batch.length > 0) yield batch;
    const last = batch.at(-1);
    if (rows.length <= BATCH || !last) return;
    after = { at: last.at, id: last.id };
  }
}
