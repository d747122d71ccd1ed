import type { ReconcilerFinding } from '../../workflows/rules/request/reconciler-findings.js';
import type { ActivityDeps } from '../activity-deps.js';

/** What every repair uses. */
export type ReconcilerDeps = Pick<ActivityDeps, 'reconcilerStore' | 'requestWorkflows' | 'now'>;

/** One run of the reconciler: where its repairs report, and when it takes no further page: `lookUntil` after one without a finding, in epoch milliseconds. */
export type ReconcilerRun = {
  found: (finding: ReconcilerFinding, requestIds: readonly string[]) => Promise<void>;
  startedAt: number;
  lookUntil: number;
  until: number;
};

/** Rows of one page. */
export const PAGE_SIZE = 500;
