import { type Database, openDatabase } from '../prisma/database.js';

/** The people whose changes are measured. Each of `owners` decides ten requests, whatever their number. */
export type ChangesWorld = {
  bystander: string;
  administrator: string;
  requester: string;
  managers: readonly string[];
  groupId: string;
  owners: string[];
};

const REQUESTERS = 2_000;
const FLOWS = 500;
const REQUESTS_OF_AN_OWNER = 10;

/** Adds people, groups and flows: requesters who all see the flows, a deciding group of fifty, three administrators, and owners. */
export async function seedPeople(db: Database, owners: number): Promise<ChangesWorld> {
  const people = async (name: string, count: number, role = 'user'): Promise<string[]> => {
    const rows = await db.$queryRaw<{ id: string }[]>`
      INSERT INTO users (id, email, display_name, role, updated_at)
      SELECT gen_random_uuid(), ${name} || n || '@example.test', ${name} || n, ${role}, now() FROM generate_series(1, ${count}::int) n RETURNING id::text`;
    return rows.map(({ id }) => id);
  };
  const [, administrator = ''] = await people('administrator', 3, 'admin');
  await people('requester', REQUESTERS);
  const [requester = ''] = await people('asker', 1);
  const members = await people('member', 50);
  const managers = await people('manager', 2);
  const ownerIds = await people('owner', owners);
  const [{ id: groupId } = { id: '' }] = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO groups (id, name, updated_at) VALUES (gen_random_uuid(), 'deciders', now()) RETURNING id::text`;
  await db.membership.createMany({ data: members.map((userId) => ({ groupId, userId })) });
  await db.$executeRaw`INSERT INTO groups (id, name, updated_at) VALUES (gen_random_uuid(), 'everyone', now())`;
  await db.$executeRaw`
    INSERT INTO memberships (group_id, user_id) SELECT g.id, u.id FROM groups g, users u WHERE g.name = 'everyone' AND u.email ~ '^(requester|asker)'`;
  await db.$transaction([
    db.$executeRaw`INSERT INTO approval_flows (id, kind, updated_at) SELECT gen_random_uuid(), 'resource', now() FROM generate_series(1, ${FLOWS}::int)`,
    db.$executeRaw`
      INSERT INTO approval_flow_versions (flow_id, version, name, grant_group_id, definition)
      SELECT f.id, 1, 'Flow', g.id, jsonb_build_object('visibleToGroupIds', jsonb_build_array(g.id)) FROM approval_flows f, groups g WHERE g.name = 'everyone'`,
  ]);
  return { bystander: members[0] ?? '', administrator, requester, managers, groupId, owners: ownerIds };
}

type Amount = { from: number; to: number; samples: number };

/** Adds pending requests: a third of administrators, a third of the group, and a third of owners, one of them for each sample. */
export async function seedOpenRequests(
  url: string,
  { groupId, owners, requester }: ChangesWorld,
  { from, to, samples }: Amount,
): Promise<void> {
  const db = openDatabase(url, { connections: 1, statementTimeoutMs: 600_000 });
  const client = db.pool;
  // Without foreign keys, which take most of the time. Settings and temporary tables are those of the one connection.
  await client.query("SET session_replication_role = 'replica'");
  await client.query(
    `CREATE TEMPORARY TABLE seeded AS
    SELECT gen_random_uuid() AS id, s.n, p.id AS requester_id, f.id AS flow_id, (SELECT id FROM groups WHERE name = 'everyone') AS grant_group_id
    FROM generate_series($1::int, $2::int - 1) AS s(n)
    JOIN (SELECT id, row_number() OVER (ORDER BY length(email), email) - 1 AS n FROM users WHERE email LIKE 'requester%') p ON p.n = s.n % ${String(REQUESTERS)}
    JOIN (SELECT id, row_number() OVER () - 1 AS n FROM approval_flows) f ON f.n = s.n / ${String(REQUESTERS)}
    UNION ALL
    SELECT gen_random_uuid(), 0, $3::uuid, f.id, g.id FROM (SELECT id FROM approval_flows LIMIT 1) f, groups g WHERE g.name = 'everyone' AND $1 = 0`,
    [from, to, requester],
  );
  await client.query(`
    INSERT INTO access_requests (id, kind, flow_id, flow_version, requester_id, justification, approval_type, requirement, asks_administrators, status,
      grant_group_id, pending_until, sequence, fingerprint, created_at, updated_at)
    SELECT id, 'resource', flow_id, 1, requester_id, 'because', 'manual', 'any', n % 3 = 0, 'pending', grant_group_id, now() + interval '30 days', 1, '', now(), now()
    FROM seeded`);
  await client.query(
    `INSERT INTO request_steps (request_id, position, type, label, state, group_id)
    SELECT id, 1, CASE n % 3 WHEN 0 THEN 'administrator' WHEN 1 THEN 'user_group' ELSE 'resource_owner' END, '', 'open', CASE WHEN n % 3 = 1 THEN $1::uuid END
    FROM seeded`,
    [groupId],
  );
  await client.query(
    `INSERT INTO request_approvers (request_id, position, user_id, requester_id)
    SELECT s.id, 1, ($1::uuid[])[1 + s.k / ${String(REQUESTS_OF_AN_OWNER)}], s.requester_id
    FROM (SELECT *, row_number() OVER () - 1 AS k FROM seeded WHERE n % 3 = 2) s WHERE s.k < ${String(REQUESTS_OF_AN_OWNER)} * $2::int`,
    [owners, samples],
  );
  await client.query('DROP TABLE seeded');
  await client.query(
    'VACUUM ANALYZE access_requests, request_steps, request_approvers, users, groups, memberships, approval_flows, approval_flow_versions',
  );
  await db.$disconnect();
}
