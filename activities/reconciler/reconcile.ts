import {
  noReconcilerFindings,
  type ReconcilerFinding,
  type ReconcilerFindings,
} from '../../workflows/rules/request/reconciler-findings.js';
import type { ActivityDeps } from '../activity-deps.js';
import { endOrphanedWorkflows } from './end-orphaned-workflows.js';
import { PAGE_SIZE, type ReconcilerDeps } from './reconciler-run.js';
import { replaceStuckWorkflows } from './replace-stuck-workflows.js';
import { restartLostWorkflows } from './restart-lost-workflows.js';

/**
 * A run looks at page after page for so long; then the next run continues. Where workflows are lost it takes most of its minute, so that
 * 100,000 are back within ten; where none are, the database has rest for most of it.
 */
const LOOKS_FOR_MS = 10_000;
const RESTARTS_FOR_MS = 45_000;

type Deps = ReconcilerDeps & Pick<ActivityDeps, 'observeReconcilerFinding'>;

/**
 * One run of the reconciler (R54). It is bounded, and safe to repeat or to run twice at once, because it only asks requests to review
 * their rows. Its findings are counted as a metric, and stand in the audit log and in the health report.
 */
export function makeReconcile({ observeReconcilerFinding, ...deps }: Deps) {
  const { reconcilerStore, requestWorkflows, now } = deps;
  return async (): Promise<ReconcilerFindings> => {
    const startedAt = now();
    const findings = noReconcilerFindings();
    const found = async (finding: ReconcilerFinding, requestIds: readonly string[]) => {
      if (requestIds.length === 0) return;
      findings[finding] += requestIds.length;
      observeReconcilerFinding(finding, requestIds.length);
      await reconcilerStore.record(finding, requestIds);
    };
    const run = { found, startedAt, lookUntil: startedAt + LOOKS_FOR_MS, until: startedAt + RESTARTS_FOR_MS };
    findings.unsent = await requestWorkflows.dispatchPending();
    observeReconcilerFinding('unsent', findings.unsent);
    await replaceStuckWorkflows(deps, run);
    await found('stray', await reconcilerStore.dropStray(PAGE_SIZE));
    const before = await reconcilerStore.readCursors();
    const rows = await restartLostWorkflows(deps, run, before.rows);
    const workflows = await endOrphanedWorkflows(deps, run, before.workflows);
    await reconcilerStore.saveRun({ startedAt, finishedAt: now(), findings, cursors: { rows, workflows } });
    return findings;
  };
}
