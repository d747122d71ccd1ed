import { PAGE_SIZE, type ReconcilerDeps, type ReconcilerRun } from './reconciler-run.js';

/**
 * Starts the workflow of every living request that has none again from its row, and signals requests that a directory change has not
 * reached, page by page. Answers where the next run continues. A run that finds lost workflows looks for longer: perhaps all are lost.
 */
export async function restartLostWorkflows(
  { reconcilerStore, requestWorkflows, now }: ReconcilerDeps,
  { found, lookUntil, until }: ReconcilerRun,
  from: string | null,
): Promise<string | null> {
  for (let after = from; ; ) {
    const page = await reconcilerStore.alive(after, PAGE_SIZE);
    const running = await requestWorkflows.running(page.map((one) => one.id));
    const lost = page.filter((one) => !running.has(one.id)).map((one) => one.id);
    const behind = page.filter((one) => running.has(one.id) && one.needsReview).map((one) => one.id);
    await found('lost', lost);
    await found('behind', behind);
    await requestWorkflows.sync([...lost, ...behind]);
    after = page.length < PAGE_SIZE ? null : (page.at(-1)?.id ?? null);
    if (after === null || now() > (lost.length > 0 ? until : lookUntil)) return after;
  }
}
