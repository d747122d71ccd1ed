import type { BenchStack } from './stack.js';

/** A directory of that size, with flows, to have had requests in. */
export async function seedDirectory({ db }: Pick<BenchStack, 'db'>, { users, flows }: { users: number; flows: number }): Promise<void> {
  await db.$executeRaw`
    INSERT INTO users (id, email, display_name, department, updated_at)
    SELECT gen_random_uuid(), 'past' || n || '@example.test', 'Person ' || n, 'Department ' || n % 40, now() FROM generate_series(1, ${users}::int) n`;
  await db.$executeRaw`
    INSERT INTO groups (id, name, updated_at) SELECT gen_random_uuid(), 'past group ' || n, now() FROM generate_series(1, ${flows}::int) n`;
  await db.$transaction([
    db.$executeRaw`
      INSERT INTO approval_flows (id, kind, updated_at, created_at)
      SELECT gen_random_uuid(), 'resource', now(), now() - make_interval(mins => n) FROM generate_series(1, ${flows}::int) n`,
    db.$executeRaw`
      INSERT INTO approval_flow_versions (flow_id, version, name, grant_group_id, definition)
      SELECT f.id, 1, 'Past flow ' || f.n, g.id, jsonb_build_object('kind', 'resource', 'name', 'Past flow ' || f.n, 'description', '',
        'visibleToGroupIds', jsonb_build_array(g.id), 'grantGroupId', g.id, 'display', '{"type":"color","color":"#112233"}'::jsonb,
        'timedAccess', '{"mode":"none"}'::jsonb, 'slack', '{"delivery":"off"}'::jsonb,
        'approval', '{"type":"manual","requirement":"any","approvers":[{"type":"administrator"}]}'::jsonb)
      FROM (SELECT id, row_number() OVER () AS n FROM approval_flows a WHERE NOT EXISTS (SELECT 1 FROM approval_flow_versions v WHERE v.flow_id = a.id)) f
      JOIN (SELECT id, row_number() OVER () AS n FROM groups WHERE name LIKE 'past group %') g ON g.n = f.n`,
    db.$executeRaw`
      INSERT INTO flow_visibility (flow_id, group_id)
      SELECT v.flow_id, v.grant_group_id FROM approval_flow_versions v WHERE v.name LIKE 'Past flow %'`,
  ]);
}

/** That many more requests that are over, or wait, spread over people, flows and two years; each with a step, some decided by the admin. */
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
  // One open request of a person and flow at most.
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
