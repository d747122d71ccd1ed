import { PAGE_SIZE, type ReconcilerDeps, type ReconcilerRun } from './reconciler-run.js';

const OVERDUE_AFTER_MS = 60_000;
const STUCK_AFTER_MS = 360_000;
/** Failing workflows replaced by one run: a bug of ours may make all of them fail, again and again. */
const MAX_FAILING = 100;

/**
 * A request that missed its deadline by a minute is signalled. One that is still behind five minutes later, or whose workflow tasks keep
 * failing, cannot continue: its workflow is replaced.
 */
export async function replaceStuckWorkflows(
  { reconcilerStore, requestWorkflows }: ReconcilerDeps,
  { found, startedAt }: ReconcilerRun,
): Promise<void> {
  const late = await reconcilerStore.overdue(startedAt - STUCK_AFTER_MS, PAGE_SIZE);
  const stuck = [...new Set([...late, ...(await requestWorkflows.failing(MAX_FAILING))])];
  await found('stuck', stuck);
  await requestWorkflows.replace(stuck);
  const overdue = (await reconcilerStore.overdue(startedAt - OVERDUE_AFTER_MS, PAGE_SIZE)).filter((id) => !stuck.includes(id));
  await found('overdue', overdue);
  await requestWorkflows.sync(overdue);
}
