/** The requests that changed, or that anything may have changed. */
export type Changes = { requestIds: readonly string[]; isEverything: boolean };
type Options = { send: (changes: Changes) => Promise<void>; onFailure: (error: unknown) => void };

/** Changes within this time are sent as one, in milliseconds. */
const BATCH_MS = 150;
/** Least time between two batches: each makes pages load data again, which counts towards their rate limit. In milliseconds. */
const MIN_INTERVAL_MS = 1_000;
/** After so many failures in a row, sending waits for the next change: when PostgreSQL is back, everything counts as changed. */
const MAX_FAILURES = 30;

/** Batches changes: the first is sent soon, later ones at most once a second. A batch that fails is sent again as a change of everything. */
export function batchChanges({ send, onFailure }: Options) {
  const requestIds = new Set<string>();
  let isEverything = false;
  let notBefore = 0;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;

  const schedule = (inMs: number): void => {
    timer ??= setTimeout(flush, Math.max(inMs, notBefore - performance.now())).unref();
  };
  const flush = (): void => {
    timer = undefined;
    notBefore = performance.now() + MIN_INTERVAL_MS;
    const changes = { requestIds: [...requestIds], isEverything };
    requestIds.clear();
    isEverything = false;
    send(changes).then(() => void (failures = 0), retry);
  };
  const retry = (error: unknown): void => {
    onFailure(error);
    failures += 1;
    isEverything = true;
    if (failures < MAX_FAILURES) schedule(MIN_INTERVAL_MS);
  };

  return {
    addRequests(ids: readonly string[]): void {
      for (const id of ids) requestIds.add(id);
      schedule(BATCH_MS);
    },
    addEverything({ delayMs = 0 } = {}): void {
      isEverything = true;
      schedule(BATCH_MS + delayMs);
    },
    stop(): void {
      clearTimeout(timer);
    },
  };
}
