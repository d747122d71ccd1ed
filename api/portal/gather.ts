/** Ids of requests with news, or news that may concern everybody. */
export type Gathered = { requestIds: readonly string[]; isEverything: boolean };
type Teller = { tell: (news: Gathered) => Promise<void>; failed: (error: unknown) => void };

/** What comes within this time is told as one, in milliseconds. */
const GATHERED_MS = 150;
/** No more often, however much happens: each telling has pages ask again, which their rate limit counts. In milliseconds. */
const APART_MS = 1_000;
/** Then it waits for other news: when PostgreSQL is back, everything is news. */
const MOST_FAILURES = 30;

/** Gathers news and tells it: soon at first, and then at most once a second. What could not be told is told again, as news for everybody. */
export function gatherNews({ tell, failed }: Teller) {
  const requestIds = new Set<string>();
  let isEverything = false;
  let notBefore = 0;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;

  const tellSoon = (inMs: number): void => {
    timer ??= setTimeout(tellNow, Math.max(inMs, notBefore - performance.now())).unref();
  };
  const tellNow = (): void => {
    timer = undefined;
    notBefore = performance.now() + APART_MS;
    const news = { requestIds: [...requestIds], isEverything };
    requestIds.clear();
    isEverything = false;
    tell(news).then(() => void (failures = 0), tellAgain);
  };
  const tellAgain = (error: unknown): void => {
    failed(error);
    failures += 1;
    isEverything = true;
    if (failures < MOST_FAILURES) tellSoon(APART_MS);
  };

  return {
    ofRequests(ids: readonly string[]): void {
      for (const id of ids) requestIds.add(id);
      tellSoon(GATHERED_MS);
    },
    ofEverything({ laterMs = 0 } = {}): void {
      isEverything = true;
      tellSoon(GATHERED_MS + laterMs);
    },
    stop(): void {
      clearTimeout(timer);
    },
  };
}
