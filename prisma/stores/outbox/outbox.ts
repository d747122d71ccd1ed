import type { Database } from '../../database.js';

const PAGE = 100;

/** The outbox: directory changes that have to reach open requests (R5, R18). */
export function createOutbox(db: Database) {
  return {
    /** The next page of affected requests after the given id: only those in which something is due. */
    async affectedRequests(changeId: string, after: string | null): Promise<readonly string[]> {
      const rows = await db.$queryRaw<{ id: string }[]>`
        SELECT t.id::text FROM (
          SELECT r.id FROM outbox o, LATERAL requests_affected_by(o.kind, o.subject_id) AS r(id)
          WHERE o.id = ${changeId}::uuid AND (${after}::uuid IS NULL OR r.id > ${after}::uuid)
          ORDER BY r.id OFFSET 0) t
        WHERE needs_review(t.id) LIMIT ${PAGE}`;
      return rows.map((row) => row.id);
    },
    async markDispatched(changeId: string): Promise<void> {
      await db.outbox.updateMany({ where: { id: changeId, sentAt: null }, data: { sentAt: new Date() } });
    },
    /** Changes that were not dispatched yet, oldest first. */
    async undispatched(limit: number): Promise<readonly string[]> {
      const rows = await db.outbox.findMany({ where: { sentAt: null }, orderBy: { createdAt: 'asc' }, take: limit, select: { id: true } });
      return rows.map((row) => row.id);
    },
  };
}
