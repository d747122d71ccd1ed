import type { Fixture } from './fixture.js';
import { percentile, rounded } from './statistics.js';
import type { BenchStack } from './stack.js';

/** Milliseconds by list. Sequential scans are counted only when the tables are so big that each one is a mistake. */
export type ListTimes = Record<string, { p50: number; p95: number; sequentialScans: number | null }>;

/** The number of rows from which a table counts as big. */
const BIG_TABLE_ROWS = 90_000;

/** Calls of each list that are not measured, while the API and the query plans warm up. */
const WARM_UP_SAMPLES = 10;

/** The queries of the portal's pages, of an administrator and of a user with some requests. */
async function queriesOf({ db }: BenchStack): Promise<Record<string, { path: string; as: 'admin' | 'user' }>> {
  const [row] = await db.$queryRaw<{ flow: string; person: string }[]>`
    SELECT flow_id::text AS flow, requester_id::text AS person FROM access_requests ORDER BY created_at LIMIT 1`;
  const { flow = '', person = '' } = row ?? {};
  const requests = (query: string) => ({ path: `/access-requests?limit=50&${query}`, as: 'admin' as const });
  return {
    'all, newest first': requests('scope=all'),
    'all, least recently changed first': requests('scope=all&sort=updatedAt'),
    'all pending': requests('scope=all&status=pending'),
    'all in error (few)': requests('scope=all&status=error'),
    'all that ended or were denied': requests('scope=all&status=ended&status=denied'),
    'of one flow': requests(`scope=all&flowId=${flow}`),
    'of one person': requests(`scope=all&requesterId=${person}`),
    'of one month': requests('scope=all&from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z'),
    'decided by administrators': requests('scope=all&approvalType=administrator'),
    'decided by others (none)': requests('scope=all&approvalType=others'),
    'automatic (none)': requests('scope=all&approvalType=automatic'),
    'of one kind': requests('scope=all&kind=resource'),
    'of the other kind (none)': requests('scope=all&kind=device_admin'),
    'queue of administrators': requests('scope=all&status=pending&approvalType=administrator'),
    'queue of others (empty)': requests('scope=all&status=pending&approvalType=others'),
    'text that matches every requester': requests('scope=all&q=person'),
    'pending, text that matches some requesters': requests('scope=all&status=pending&q=Person%2077'),
    'text that matches one requester': requests('scope=all&q=Person%20777'),
    'text that matches one flow': requests('scope=all&q=Past%20flow%20333'),
    'text without a match': requests('scope=all&q=nowhere-at-all'),
    'assigned to an administrator': requests('scope=assigned'),
    'decided by me': requests('scope=decided'),
    mine: { path: '/access-requests?limit=50', as: 'user' },
    'assigned to a user': { path: '/access-requests?limit=50&scope=assigned', as: 'user' },
    catalogue: { path: '/catalog?limit=50', as: 'user' },
    'active sessions': { path: '/sessions?limit=50', as: 'admin' },
    'flows, with counts': { path: '/approval-flows?limit=50', as: 'admin' },
    'users, by text': { path: '/users?limit=50&q=Person%20777', as: 'admin' },
    groups: { path: '/groups?limit=50', as: 'admin' },
    'audit log': { path: '/audit-events?limit=50', as: 'admin' },
  };
}

/** Measures each list through HTTP, and counts the sequential scans of big tables that it caused. */
export async function measureLists(stack: BenchStack, { admin, requesters }: Fixture, samples: number): Promise<ListTimes> {
  const tokens = { admin: admin.token, user: requesters[0]?.token ?? '' };
  const result: ListTimes = {};
  const isBig = (await stack.db.accessRequest.count()) >= BIG_TABLE_ROWS;
  for (const [name, { path, as }] of Object.entries(await queriesOf(stack))) {
    const before = isBig ? await scansOf(stack) : 0;
    const times: number[] = [];
    for (let sample = -WARM_UP_SAMPLES; sample < samples; sample++) {
      const start = performance.now();
      const answer = await fetch(`${stack.baseUrl}/api/v1${path}`, { headers: { Authorization: `Bearer ${tokens[as]}` } });
      if (!answer.ok) throw new Error(`${path} was answered ${String(answer.status)}: ${await answer.text()}`);
      await answer.arrayBuffer();
      if (sample >= 0) times.push(performance.now() - start);
    }
    const sequentialScans = isBig ? (await scansOf(stack)) - before : null;
    result[name] = { p50: rounded(percentile(times, 0.5)), p95: rounded(percentile(times, 0.95)), sequentialScans };
  }
  return result;
}

/** Sequential scans of big tables so far; a database session reports them a second after it has become idle. */
async function scansOf({ db }: BenchStack): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const [row] = await db.$queryRaw<{ scans: number }[]>`
    SELECT coalesce(sum(seq_scan), 0)::int AS scans FROM pg_stat_user_tables WHERE n_live_tup >= ${BIG_TABLE_ROWS}`;
  return row?.scans ?? 0;
}
