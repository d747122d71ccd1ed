import type { Cast } from './lives.js';
import { percentile, rounded } from './numbers.js';
import type { BenchStack } from './stack.js';

/** Milliseconds; sequential scans are counted where tables are so big that one is always wrong. */
export type ListTimes = Record<string, { p50: number; p95: number; sequentialScans: number | null }>;

/** Rows that a table has, at least, to be called big. */
const BIG = 90_000;

/** Askings of each list that are not counted: an API that has just started, and plans that are made. */
const WARM = 10;

/** What pages ask, as an administrator who decides, and as somebody with some requests. */
async function queriesOf({ db }: BenchStack): Promise<Record<string, { path: string; as: 'admin' | 'user' }>> {
  const [row] = await db.$queryRaw<{ flow: string; person: string }[]>`
    SELECT flow_id::text AS flow, requester_id::text AS person FROM access_requests ORDER BY created_at LIMIT 1`;
  const { flow = '', person = '' } = row ?? {};
  const requests = (query: string) => ({ path: `/access-requests?limit=50&${query}`, as: 'admin' as const });
  return {
    'all, newest first': requests('scope=all'),
    'all, least recently changed first': requests('scope=all&sort=updatedAt'),
    'all that wait': requests('scope=all&status=pending'),
    'all in error, which are few': requests('scope=all&status=error'),
    'all that ended or were denied': requests('scope=all&status=ended&status=denied'),
    'of one flow': requests(`scope=all&flowId=${flow}`),
    'of one person': requests(`scope=all&requesterId=${person}`),
    'of one month': requests('scope=all&from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z'),
    'decided by administrators': requests('scope=all&approvalType=administrator'),
    'decided by others, who are none': requests('scope=all&approvalType=others'),
    'automatic, which are none': requests('scope=all&approvalType=automatic'),
    'of one kind': requests('scope=all&kind=resource'),
    'of the other kind, which are none': requests('scope=all&kind=device_admin'),
    'the queue of administrators': requests('scope=all&status=pending&approvalType=administrator'),
    'the queue of others, which is empty': requests('scope=all&status=pending&approvalType=others'),
    'with text of everybody': requests('scope=all&q=person'),
    'waiting, with text of some people': requests('scope=all&status=pending&q=Person%2077'),
    'with text of a person': requests('scope=all&q=Person%20777'),
    'with text of a flow': requests('scope=all&q=Past%20flow%20333'),
    'with text that is nowhere': requests('scope=all&q=nowhere-at-all'),
    'assigned to an administrator': requests('scope=assigned'),
    'decided by me': requests('scope=decided'),
    mine: { path: '/access-requests?limit=50', as: 'user' },
    'assigned to somebody': { path: '/access-requests?limit=50&scope=assigned', as: 'user' },
    'the catalogue': { path: '/catalog?limit=50', as: 'user' },
    'sessions in force': { path: '/sessions?limit=50', as: 'admin' },
    'flows, with their counts': { path: '/approval-flows?limit=50', as: 'admin' },
    'people, with text': { path: '/users?limit=50&q=Person%20777', as: 'admin' },
    groups: { path: '/groups?limit=50', as: 'admin' },
    'the audit log': { path: '/audit-events?limit=50', as: 'admin' },
  };
}

/** How long each list takes through HTTP, asked so often, and how often PostgreSQL read the whole of a big table for it. */
export async function measureLists(stack: BenchStack, { admin, requesters }: Cast, askings: number): Promise<ListTimes> {
  const tokens = { admin: admin.token, user: requesters[0]?.token ?? '' };
  const result: ListTimes = {};
  const isBig = (await stack.db.accessRequest.count()) >= BIG;
  for (const [name, { path, as }] of Object.entries(await queriesOf(stack))) {
    const before = isBig ? await scansOf(stack) : 0;
    const times: number[] = [];
    for (let asking = -WARM; asking < askings; asking++) {
      const start = performance.now();
      const answer = await fetch(`${stack.baseUrl}/api/v1${path}`, { headers: { Authorization: `Bearer ${tokens[as]}` } });
      if (!answer.ok) throw new Error(`${path} was answered ${String(answer.status)}: ${await answer.text()}`);
      await answer.arrayBuffer();
      if (asking >= 0) times.push(performance.now() - start);
    }
    const sequentialScans = isBig ? (await scansOf(stack)) - before : null;
    result[name] = { p50: rounded(percentile(times, 0.5)), p95: rounded(percentile(times, 0.95)), sequentialScans };
  }
  return result;
}

/** Sequential scans of the tables that grow with requests; a session tells of them a second after it is idle. */
async function scansOf({ db }: BenchStack): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const [row] = await db.$queryRaw<{ scans: number }[]>`
    SELECT coalesce(sum(seq_scan), 0)::int AS scans FROM pg_stat_user_tables WHERE n_live_tup >= ${BIG}`;
  return row?.scans ?? 0;
}
