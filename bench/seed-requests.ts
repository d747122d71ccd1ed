import type { BenchStack } from './stack.js';

/** Adds closed and pending requests, spread over people, flows and two years; each has one step, and the administrator decided some of them. */
export async function seedRequests({ db }: Pick<BenchStack, 'db'>, count: number, adminId: string): Promise<void> {
  await db.$executeRawUnsafe('DROP TABLE IF EXISTS seeded');
  await db.$executeRawUnsafe(`
    CREATE UNLOGGED TABLE seeded AS
    SELECT gen_random_uuid() AS id, p.id AS requester_id, f.flow_id, f.grant_group_id, s.n,
      now() - make_interval(secs => s.n % 63072000 + random() * 3600) AS at,
      CASE WHEN s.n % 50 = 0 THEN 'pending' WHEN s.n % 3 = 0 THEN 'denied' WHEN s.n % 3 = 1 THEN 'cancelled' ELSE 'ended' END AS status
    FROM generate_series(1, ${String(count)}) AS s(n)
    JOIN (SELECT id, row_number() OVER () - 1 AS n FROM users WHERE email LIKE 'past%') p
      ON p.n = (s.n::bigint * 7919) % (SELECT count(*) FROM users WHERE email LIKE 'past%')
    JOIN (SELECT flow_id, grant_group_id, row_number() OVER () - 1 AS n FROM approval_flow_versions WHERE name LIKE 'Past flow %') f
      ON f.n = (s.n::bigint * 104729) % (SELECT count(*) FROM approval_flow_versions WHERE name LIKE 'Past flow %')`);
  // A person has at most one open request through a flow.
  await db.$executeRawUnsafe(`
    UPDATE seeded s SET status = 'cancelled' FROM (
      SELECT id, row_number() OVER (PARTITION BY requester_id, flow_id ORDER BY n) AS k FROM seeded WHERE status = 'pending') d
    WHERE d.id = s.id AND (d.k > 1 OR EXISTS (SELECT 1 FROM access_requests r WHERE r.requester_id = s.requester_id AND r.flow_id = s.flow_id AND r.status = 'pending'))`);
  await db.$executeRawUnsafe(`
    INSERT INTO access_requests (id, kind, flow_id, flow_version, requester_id, justification, approval_type, requirement, asks_administrators, status, reason_code, reason_message,
      grant_group_id, pending_until, decided_at, granted_at, ended_at, end_reason, sequence, fingerprint, created_at, updated_at)
    SELECT id, 'resource', flow_id, 1, requester_id, 'because', 'manual', 'any', true, status,
      CASE WHEN status = 'denied' THEN 'denied' WHEN status = 'cancelled' THEN 'by_requester' END,
      CASE WHEN status IN ('denied', 'cancelled') THEN 'no' END, grant_group_id, now() + interval '30 days',
      CASE WHEN status IN ('denied', 'ended') THEN at + interval '1 hour' END, CASE WHEN status = 'ended' THEN at + interval '1 hour' END,
      CASE WHEN status = 'ended' THEN at + interval '2 hours' END, CASE WHEN status = 'ended' THEN 'given_up' END, 1, '', at, at + interval '2 hours'
    FROM seeded`);
  await db.$executeRawUnsafe(`
    INSERT INTO request_steps (request_id, position, type, label, state)
    SELECT id, 1, 'administrator', 'Administrator',
      CASE status WHEN 'pending' THEN 'open' WHEN 'denied' THEN 'denied' WHEN 'ended' THEN 'approved' ELSE 'skipped' END FROM seeded`);
  await db.$executeRawUnsafe(`
    INSERT INTO request_approvers (request_id, position, user_id, requester_id, decision, at, channel)
    SELECT id, 1, '${adminId}', requester_id, CASE status WHEN 'denied' THEN 'denied' ELSE 'approved' END, at + interval '1 hour', 'api'
    FROM seeded WHERE status IN ('denied', 'ended') AND n % 10 = 5`);
  await db.$executeRawUnsafe('DROP TABLE seeded');
  await db.$executeRawUnsafe(
    'VACUUM ANALYZE access_requests, request_steps, request_approvers, users, groups, memberships, flow_visibility, approval_flows, approval_flow_versions',
  );
}
