import type { ReconcilerFinding, ReconcilerFindings } from '../../workflows/rules/request/reconciler-findings.js';
import { condition } from '../conditions.js';
import type { Database } from '../database.js';
import { dropExpiredKeys } from './claim-key.js';

type Cursors = { rows: string | null; workflows: string | null };
type Run = { startedAt: number; finishedAt: number; findings: ReconcilerFindings; cursors: Cursors };

/** What the reconciler reads and writes. */
export const createReconcilerStore = (db: Database) => ({
  overdue: (before: number, limit: number) => overdue(db, new Date(before), limit),
  alive: (after: string | null, limit: number) => alive(db, after, limit),
  withoutRow: (requestIds: readonly string[]) => withoutRow(db, requestIds),
  dropStray: (limit: number) => dropStray(db, limit),
  record: (finding: ReconcilerFinding, requestIds: readonly string[]) => record(db, finding, requestIds),
  readCursors: () => readCursors(db),
  saveRun: (run: Run) => saveRun(db, run),
});

async function overdue(db: Database, before: Date, limit: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT o.id::text FROM (
      (SELECT r.id, r.expires_at AS due FROM access_requests r WHERE r.status = 'active' AND r.expires_at < ${before}
        ORDER BY r.expires_at LIMIT ${limit})
      UNION ALL
      (SELECT r.id, r.pending_until FROM access_requests r
        WHERE ${condition('isUndecided', 'r')} AND r.pending_until < ${before} ORDER BY r.pending_until LIMIT ${limit})) o
    ORDER BY o.due LIMIT ${limit}`;
  return rows.map((row) => row.id);
}

/** Rows of the last minute are left out: they may be ahead of what Temporal lists. */
const alive = (db: Database, after: string | null, limit: number): Promise<{ id: string; needsReview: boolean }[]> => db.$queryRaw`
  SELECT r.id::text, coalesce(needs_review(r.id), false) AS "needsReview" FROM access_requests r
  WHERE ${condition('isAlive', 'r')} AND r.updated_at < now() - interval '1 minute' AND (${after}::uuid IS NULL OR r.id > ${after}::uuid)
  ORDER BY r.id LIMIT ${limit}`;

async function withoutRow(db: Database, requestIds: readonly string[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT w.id::text FROM unnest(${[...requestIds]}::uuid[]) AS w(id)
    WHERE NOT EXISTS (SELECT 1 FROM access_requests r WHERE r.id = w.id)`;
  return rows.map((row) => row.id);
}

/** A membership exists while its request is active. The row of the request is locked, so that a grant in progress is not dropped. */
async function dropStray(db: Database, limit: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    DELETE FROM memberships m USING (
      SELECT r.id FROM memberships s JOIN access_requests r ON r.id = s.request_id WHERE r.status <> 'active' LIMIT ${limit} FOR UPDATE OF r) stray
    WHERE m.request_id = stray.id RETURNING m.request_id::text AS id`;
  return rows.map((row) => row.id);
}

/** Also records requests that no longer have a row. */
async function record(db: Database, finding: ReconcilerFinding, requestIds: readonly string[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO audit_events (at, type, actor_type, channel, request_id, flow_id, user_id, data)
    SELECT now(), ${`maintenance.${finding}`}, 'system', 'system', f.id, r.flow_id, r.requester_id, '{}'
    FROM unnest(${[...requestIds]}::uuid[]) AS f(id) LEFT JOIN access_requests r ON r.id = f.id`;
}

async function readCursors(db: Database): Promise<Cursors> {
  const row = await db.maintenance.findUnique({ where: { id: 1 }, select: { cursors: true } });
  return { rows: null, workflows: null, ...(row?.cursors as Partial<Cursors> | undefined) };
}

async function saveRun(db: Database, { startedAt, finishedAt, findings, cursors }: Run): Promise<void> {
  const run = { startedAt: new Date(startedAt), finishedAt: new Date(finishedAt), findings, cursors };
  await db.maintenance.update({ where: { id: 1 }, data: run, select: { id: true } });
  await db.$executeRaw`DELETE FROM outbox WHERE sent_at < now() - interval '7 days'`;
  await dropExpiredKeys(db);
}
