import type { Database } from '../database.js';

const PAGE = 100;

/** The outbox: changes elsewhere that open requests must hear of (R5, R18). */
export function createChanges(db: Database) {
  return {
    /** The open requests of a flow that was disabled or deleted, behind the given id. */
    async concerned(changeId: string, after: string | null): Promise<readonly string[]> {
      const rows = await db.$queryRaw<{ id: string }[]>`
        SELECT r.id FROM outbox o JOIN approval_flows f ON f.id = o.subject_id
        JOIN access_requests r ON r.flow_id = f.id AND r.flow_version < f.cancel_below
        WHERE o.id = ${changeId}::uuid AND o.kind = 'flow' AND r.status IN ('pending', 'missing_data', 'error', 'approved')
          AND (${after}::uuid IS NULL OR r.id > ${after}::uuid)
        ORDER BY r.id LIMIT ${PAGE}`;
      return rows.map((row) => row.id);
    },
    async markSent(changeId: string): Promise<void> {
      await db.outbox.updateMany({ where: { id: changeId, sentAt: null }, data: { sentAt: new Date() } });
    },
    /** Changes that nobody has told of yet, oldest first. */
    async unsent(limit: number): Promise<readonly string[]> {
      const rows = await db.outbox.findMany({ where: { sentAt: null }, orderBy: { createdAt: 'asc' }, take: limit, select: { id: true } });
      return rows.map((row) => row.id);
    },
  };
}
