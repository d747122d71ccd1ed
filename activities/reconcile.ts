import { type ReconcilerFinding, type ReconcilerFindings, noReconcilerFindings } from '../workflows/rules/request/reconciler-findings.js';
import type { ActivityDeps } from './activity-deps.js';

const MINUTE_MS = 60_000;
/** Rows of one page. */
const PAGE_SIZE = 500;
/** A run that keeps finding requests without a workflow goes on to the next page for so long; then the next run continues. */
const RUN_FOR_MS = 30_000;
const STUCK_AFTER_MS = 6 * MINUTE_MS;
/** Failing workflows replaced by one run: a bug of ours may make all of them fail, again and again. */
const MAX_FAILING = 100;

type Deps = Pick<ActivityDeps, 'reconcilerStore' | 'requestWorkflows' | 'now' | 'observeReconcilerFinding'>;
type Run = {
  found: (finding: ReconcilerFinding, requestIds: readonly string[]) => Promise<void>;
  findings: ReconcilerFindings;
  until: number;
};

/**
 * One run of the reconciler (R54). It is bounded, and safe to repeat or to run twice at once, because it only asks requests to review
 * their rows. Its findings are counted as a metric, and stand in the audit log and in the health report.
 */
export function makeReconcile({ reconcilerStore, requestWorkflows, now, observeReconcilerFinding }: Deps) {
  return async (): Promise<ReconcilerFindings> => {
    const startedAt = now();
    const findings = noReconcilerFindings();
    const found = async (finding: ReconcilerFinding, requestIds: readonly string[]) => {
      if (requestIds.length === 0) return;
      findings[finding] += requestIds.length;
      observeReconcilerFinding(finding, requestIds.length);
      await reconcilerStore.record(finding, requestIds);
    };
    const run = { found, findings, until: startedAt + RUN_FOR_MS };
    findings.unsent = await requestWorkflows.dispatchPending();
    observeReconcilerFinding('unsent', findings.unsent);
    await repairOverdue({ reconcilerStore, requestWorkflows, startedAt }, run);
    await found('stray', await reconcilerStore.dropStray(PAGE_SIZE));
    const before = await reconcilerStore.readCursors();
    const rows = await repairLost({ reconcilerStore, requestWorkflows, now }, run, before.rows);
    const workflows = await repairOrphaned({ reconcilerStore, requestWorkflows }, run, before.workflows);
    await reconcilerStore.saveRun({ startedAt, finishedAt: now(), findings, cursors: { rows, workflows } });
    return findings;
  };
}

type Overdue = Pick<Deps, 'reconcilerStore' | 'requestWorkflows'> & { startedAt: number };

/**
 * A request that missed its deadline by a minute is signalled. One that is still behind five minutes later, or whose workflow tasks keep
 * failing, cannot continue: its workflow is replaced.
 */
async function repairOverdue({ reconcilerStore, requestWorkflows, startedAt }: Overdue, { found }: Run): Promise<void> {
  const late = await reconcilerStore.overdue(startedAt - STUCK_AFTER_MS, PAGE_SIZE);
  const stuck = [...new Set([...late, ...(await requestWorkflows.failing(MAX_FAILING))])];
  await found('stuck', stuck);
  await requestWorkflows.replace(stuck);
  const overdue = (await reconcilerStore.overdue(startedAt - MINUTE_MS, PAGE_SIZE)).filter((id) => !stuck.includes(id));
  await found('overdue', overdue);
  await requestWorkflows.sync(overdue);
}

/** Answers where the next run continues. A page with lost workflows is followed by the next at once: perhaps all are lost. */
async function repairLost(
  { reconcilerStore, requestWorkflows, now }: Omit<Deps, 'observeReconcilerFinding'>,
  { found, until }: Run,
  from: string | null,
) {
  for (let after = from; ; ) {
    const page = await reconcilerStore.alive(after, PAGE_SIZE);
    const running = await requestWorkflows.running(page.map((one) => one.id));
    const lost = page.filter((one) => !running.has(one.id)).map((one) => one.id);
    const behind = page.filter((one) => running.has(one.id) && one.needsReview).map((one) => one.id);
    await found('lost', lost);
    await found('behind', behind);
    await requestWorkflows.sync([...lost, ...behind]);
    after = page.length < PAGE_SIZE ? null : (page.at(-1)?.id ?? null);
    if (after === null || lost.length === 0 || now() > until) return after;
  }
}

/** A workflow whose row is gone, for example after a restore from a backup, ends when it reviews its row. */
async function repairOrphaned(
  { reconcilerStore, requestWorkflows }: Pick<Deps, 'reconcilerStore' | 'requestWorkflows'>,
  { found }: Run,
  from: string | null,
) {
  const { requestIds, next } = await requestWorkflows.listRunning(from);
  const orphaned = await reconcilerStore.withoutRow(requestIds);
  await found('orphaned', orphaned);
  await requestWorkflows.sync(orphaned);
  return next;
}
