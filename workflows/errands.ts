import { CancellationScope, isCancellation, proxyActivities, rootCause, sleep } from '@temporalio/workflow';
import type { Activities } from '../activities/index.js';
import type { Act } from './rules/commands.js';
import { errandOf, type RequestState } from './rules/state.js';

const AGAIN_AFTER_MS = 60_000;

/** A grant that keeps failing is given up after 10 attempts or 10 minutes (R51). */
const granting = proxyActivities<Activities>({
  startToCloseTimeout: 30_000,
  scheduleToCloseTimeout: 600_000,
  retry: { initialInterval: 1_000, maximumInterval: 60_000, maximumAttempts: 10 },
});
/** A revoke never is: tried fast, then slowly, for ever. */
const revoking = proxyActivities<Activities>({
  startToCloseTimeout: 30_000,
  retry: { initialInterval: 1_000, maximumInterval: 300_000 },
});

type Report = (act: Pick<Act, 'verb' | 'failure'>) => Promise<unknown>;
type Running = { errand: 'grant' | 'revoke'; scope: CancellationScope; over: Promise<void> };

/**
 * What an outside directory has to do while the request goes on living: grant, and whatever came of it, take away. One errand at a time;
 * a grant that is no longer wanted is stopped and over before its revoke begins.
 */
export function followErrands(requestId: string, report: Report) {
  let running: Running | undefined;
  const begin = (errand: Running['errand'], before: Promise<void>): Running => {
    const scope = new CancellationScope();
    const over = before.then(() => scope.run(() => ERRANDS[errand](requestId, report))).catch(letCancellationPass);
    const begun: Running = { errand, scope, over: over.finally(() => (running = running === begun ? undefined : running)) };
    return begun;
  };
  return {
    follow(request?: RequestState): void {
      const errand = request && errandOf(request);
      if (errand === running?.errand) return;
      running?.scope.cancel();
      if (errand) running = begin(errand, running?.over ?? Promise.resolve());
    },
  };
}

const ERRANDS = {
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
        await sleep(AGAIN_AFTER_MS, { summary: 'try again to take the access away' });
      }
    }
    await report({ verb: 'revoked' });
  },
};

function letCancellationPass(failure: unknown): void {
  if (!isCancellation(failure)) throw failure;
}
