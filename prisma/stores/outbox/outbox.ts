import type { Database } from '../../database.js';

/** Requests that one query looks at. */
const PAGE = 200;

/** The outbox: changes of the directory and of flows that have to reach open requests (R5, R18). */
export function createOutbox(db: Database) {
  return {
    /**
     * Takes the change, together with all undispatched ones of the same subject: what they concern is then looked for once, in what they have
     * all left behind. Answers false when the change is dispatched already, or is taken together with another one. Safe to repeat.
     */
    async take(changeId: string): Promise<boolean> {
      const rows = await db.$queryRaw<{ id: string }[]>`
        UPDATE outbox o SET taken_by = ${changeId}::uuid FROM outbox one
        WHERE one.id = ${changeId}::uuid AND one.sent_at IS NULL AND coalesce(one.taken_by, one.id) = one.id
          AND o.subject_id = one.subject_id AND o.kind = one.kind AND o.group_id IS NOT DISTINCT FROM one.group_id
          AND o.sent_at IS NULL AND (o.id = one.id OR o.taken_by IS NULL)
        RETURNING o.id::text AS id`;
      return rows.some(({ id }) => id === changeId);
    },
    /** Looks at the next page of the requests that a change can concern, after the given id: those in which something is due. */
    async affectedRequests(changeId: string, after: string | null): Promise<{ requestIds: readonly string[]; next: string | null }> {
      const rows = await db.$queryRaw<{ id: string; isDue: boolean | null }[]>`
        SELECT t.id::text AS id, needs_review(t.id) AS "isDue" FROM (
          SELECT r.id FROM outbox o, LATERAL requests_affected_by(o.kind, o.subject_id, o.group_id, ${after}::uuid, ${PAGE}) AS r(id)
          WHERE o.id = ${changeId}::uuid ORDER BY r.id OFFSET 0) t`;
      const requestIds = rows.filter((row) => row.isDue).map((row) => row.id);
      return { requestIds, next: rows.length < PAGE ? null : (rows.at(-1)?.id ?? null) };
    },
    /** Marks the change, and all that were taken with it. */
    async markDispatched(changeId: string): Promise<void> {
      await db.$executeRaw`
        UPDATE outbox SET sent_at = now() WHERE sent_at IS NULL AND (id = ${changeId}::uuid OR taken_by = ${changeId}::uuid)`;
    },
    /** Changes that were not dispatched yet, oldest first; one of those that were taken together. */
    async undispatched(limit: number): Promise<readonly string[]> {
      const rows = await db.$queryRaw<{ id: string }[]>`
        SELECT o.id::text AS id FROM outbox o WHERE o.sent_at IS NULL AND coalesce(o.taken_by, o.id) = o.id ORDER BY o.created_at LIMIT ${limit}`;
      return rows.map((row) => row.id);
    },
  };
}
