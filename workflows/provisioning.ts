import { CancellationScope, isCancellation, proxyActivities, rootCause, sleep } from '@temporalio/workflow';
import type { Activities } from '../activities/index.js';
import type { Act } from './rules/request/commands.js';
import { provisioningTaskOf, type RequestState } from './rules/request/state.js';

const RETRY_AFTER_MS = 60_000;

/** A grant that keeps failing is given up after 10 attempts or 10 minutes (R51). */
const granting = proxyActivities<Activities>({
  startToCloseTimeout: 30_000,
  scheduleToCloseTimeout: 600_000,
  retry: { initialInterval: 1_000, maximumInterval: 60_000, maximumAttempts: 10 },
});
/** A revoke is never given up: it is retried fast, then slowly, for ever. */
const revoking = proxyActivities<Activities>({
  startToCloseTimeout: 30_000,
  retry: { initialInterval: 1_000, maximumInterval: 300_000 },
});

type Report = (act: Pick<Act, 'verb' | 'failure'>) => Promise<unknown>;
type Task = 'grant' | 'revoke';
type Running = { task: Task; scope: CancellationScope; over: Promise<void> };

/**
 * Grants and revokes in an outside directory, beside the life of the request. One task at a time: a grant that is no longer wanted is
 * cancelled, and is over before its revoke begins.
 */
export function createProvisioning(requestId: string, report: Report) {
  let running: Running | undefined;
  const begin = (task: Task, before: Promise<void>): Running => {
    const scope = new CancellationScope();
    const over = before.then(() => scope.run(() => TASKS[task](requestId, report))).catch(letCancellationPass);
    const begun: Running = { task, scope, over: over.finally(() => (running = running === begun ? undefined : running)) };
    return begun;
  };
  return {
    /** Begins the task that the request needs now, and cancels one that it no longer needs. */
    adjustTo(request?: RequestState): void {
      const task = request && provisioningTaskOf(request);
      if (task === running?.task) return;
      running?.scope.cancel();
      if (task) running = begin(task, running?.over ?? Promise.resolve());
    },
  };
}

const TASKS = {
  async grant(requestId: string, report: Report): Promise<void> {
    try {
      await granting.grantAccess(requestId);
    } catch (failure) {
      if (isCancellation(failure)) throw failure;
      await report({ verb: 'grantFailed', failure: rootCause(failure) ?? 'unknown' });
      return;
    }
    await report({ verb: 'granted' });
  },
  async revoke(requestId: string, report: Report): Promise<void> {
    for (;;) {
      try {
        await CancellationScope.nonCancellable(() => revoking.revokeAccess(requestId));
        break;
      } catch {
        await sleep(RETRY_AFTER_MS, { summary: 'retry revoking the access' });
      }
    }
    await report({ verb: 'revoked' });
  },
};

function letCancellationPass(failure: unknown): void {
  if (!isCancellation(failure)) throw failure;
}
