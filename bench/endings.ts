import { sync } from '../workflows/messages.js';
import { requestWorkflowId, TASK_QUEUE } from '../workflows/rules/request/ids.js';
import type { Fixture } from './fixture.js';
import { rounded } from './statistics.js';
import type { Size } from './sizes.js';
import type { BenchStack } from './stack.js';

export type Endings = {
  grants: number;
  withinSeconds: number;
  revocationsPerSecond: number;
  longestLagSeconds: number;
  readBehindTheirEnd: number;
};

const BATCH_SIZE = 100;

/** Measures many grants that end within a short time: revocations per second, the longest delay, and reads of access past its end. */
export async function measureEndings(stack: BenchStack, { admin }: Fixture, { grants, withinMs }: Size['endings']): Promise<Endings> {
  const { db, clientIn, baseUrl } = stack;
  // Leaves enough time to start all workflows before the first grant ends.
  const firstEnd = Date.now() + 3_000 + grants * 25;
  const rows = await db.$queryRawUnsafe<{ id: string }[]>(`
    WITH made AS (
      INSERT INTO access_requests (id, kind, flow_id, flow_version, requester_id, justification, requested_minutes, approved_minutes, approval_type, requirement,
        status, grant_group_id, pending_until, decided_at, granted_at, expires_at, sequence, fingerprint, created_at, updated_at)
      SELECT gen_random_uuid(), 'resource', f.flow_id, 1, p.id, 'because', 1, 1, 'manual', 'any', 'active', f.grant_group_id, now() + interval '30 days', now(),
        e.at - interval '1 minute', e.at, 1, 'ending', now(), now()
      FROM (SELECT n, to_timestamp((${String(firstEnd)} + random() * ${String(withinMs)}) / 1000.0) AS at FROM generate_series(1, ${String(grants)}) n) e
      JOIN (SELECT id, row_number() OVER () - 1 AS n, count(*) OVER () AS total FROM users WHERE email LIKE 'past%') p ON p.n = e.n % p.total
      CROSS JOIN (SELECT flow_id, grant_group_id FROM approval_flow_versions WHERE name LIKE 'Past flow %' LIMIT 1) f
      RETURNING id, grant_group_id, requester_id, expires_at)
    INSERT INTO memberships (group_id, user_id, request_id, expires_at) SELECT grant_group_id, requester_id, id, expires_at FROM made RETURNING request_id::text AS id`);
  const { workflow } = clientIn('default');
  for (let at = 0; at < rows.length; at += BATCH_SIZE) {
    await Promise.all(
      rows.slice(at, at + BATCH_SIZE).map(({ id: requestId }) =>
        workflow.signalWithStart('accessRequest', {
          workflowId: requestWorkflowId(requestId),
          taskQueue: TASK_QUEUE,
          args: [{ requestId }],
          signal: sync,
        }),
      ),
    );
  }
  if (Date.now() > firstEnd)
    throw new Error('The first grant ended before all workflows were started: this machine is too slow for this size.');
  let readBehindTheirEnd = 0;
  const open = async () =>
    (
      await db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM access_requests WHERE status = 'active' AND fingerprint = 'ending'`
    )[0]?.n ?? 0;
  await new Promise((resolve) => setTimeout(resolve, firstEnd - Date.now()));
  while ((await open()) > 0) {
    const readAt = Date.now();
    const answer = await fetch(`${baseUrl}/api/v1/sessions?limit=100`, { headers: { Authorization: `Bearer ${admin.token}` } });
    const { items } = (await answer.json()) as { items: { grant: { expiresAt: string } }[] };
    readBehindTheirEnd += items.filter(({ grant }) => Date.parse(grant.expiresAt) <= readAt).length;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const [times] = await db.$queryRaw<{ seconds: number; lag: number }[]>`
    SELECT extract(epoch FROM max(updated_at) - min(updated_at))::float8 AS seconds, extract(epoch FROM max(updated_at - expires_at))::float8 AS lag
    FROM access_requests WHERE fingerprint = 'ending' AND end_reason = 'expired'`;
  return {
    grants,
    withinSeconds: withinMs / 1_000,
    revocationsPerSecond: rounded(grants / (times?.seconds ?? Number.NaN)),
    longestLagSeconds: rounded(times?.lag ?? Number.NaN, 2),
    readBehindTheirEnd,
  };
}
