import type { ReconcilerDeps, ReconcilerRun } from './reconciler-run.js';

/**
 * Signals workflows whose row is gone, for example after a restore from a backup: they end when they review their row. Answers where the
 * next run continues.
 */
export async function endOrphanedWorkflows(
  { reconcilerStore, requestWorkflows }: ReconcilerDeps,
  { found }: ReconcilerRun,
  from: string | null,
): Promise<string | null> {
  const { requestIds, next } = await requestWorkflows.listRunning(from);
  const orphaned = await reconcilerStore.withoutRow(requestIds);
  await found('orphaned', orphaned);
  await requestWorkflows.sync(orphaned);
  return next;
}
