import { type ReconcilerFindings, noReconcilerFindings } from '../../workflows/rules/request/reconciler-findings.js';
import { condition } from '../conditions.js';
import type { Database } from '../database.js';

export type HealthReportRow = {
  startedAt: Date | null;
  finishedAt: Date | null;
  findings: ReconcilerFindings;
  unsent: number;
  overdue: number;
  revokePending: number;
};

/** The last run of the reconciler, and what is waiting now. One query. */
export async function healthReport(db: Database): Promise<HealthReportRow> {
  const [row] = await db.$queryRaw<HealthReportRow[]>`
    SELECT m.started_at AS "startedAt", m.finished_at AS "finishedAt", m.findings,
      (SELECT count(*)::int FROM outbox o WHERE o.sent_at IS NULL) AS unsent,
      (SELECT count(*)::int FROM access_requests r WHERE r.status = 'active' AND r.expires_at < now() - interval '1 minute')
        + (SELECT count(*)::int FROM access_requests r
            WHERE ${condition('isUndecided', 'r')} AND r.pending_until < now() - interval '1 minute') AS overdue,
      (SELECT count(*)::int FROM access_requests r WHERE r.revoke_pending) AS "revokePending"
    FROM maintenance m WHERE m.id = 1`;
  if (!row) throw new Error('The row of maintenance is missing.');
  return { ...row, findings: { ...noReconcilerFindings(), ...row.findings } };
}
