import { randomUUID } from 'node:crypto';
import type { BenchStack } from './stack.js';

/** Adds the users, groups and flows that past requests refer to. */
export async function seedDirectory({ db }: Pick<BenchStack, 'db'>, { users, flows }: { users: number; flows: number }): Promise<void> {
  await db.$executeRaw`
    INSERT INTO users (id, email, display_name, department, updated_at)
    SELECT gen_random_uuid(), 'past' || n || '@example.test', 'Person ' || n, 'Department ' || n % 40, now() FROM generate_series(1, ${users}::int) n`;
  await db.$executeRaw`
    INSERT INTO groups (id, name, updated_at) SELECT gen_random_uuid(), 'past group ' || n, now() FROM generate_series(1, ${flows}::int) n`;
  const seeing = randomUUID();
  await db.group.createMany({ data: { id: seeing, name: 'past people' } });
  await db.$executeRaw`INSERT INTO memberships (group_id, user_id) SELECT ${seeing}::uuid, id FROM users WHERE email LIKE 'past%'`;
  await db.$transaction([
    db.$executeRaw`
      INSERT INTO approval_flows (id, kind, updated_at, created_at)
      SELECT gen_random_uuid(), 'resource', now(), now() - make_interval(mins => n) FROM generate_series(1, ${flows}::int) n`,
    db.$executeRaw`
      INSERT INTO approval_flow_versions (flow_id, version, name, grant_group_id, definition)
      SELECT f.id, 1, 'Past flow ' || f.n, g.id, jsonb_build_object('kind', 'resource', 'name', 'Past flow ' || f.n, 'description', '',
        'visibleToGroupIds', jsonb_build_array(${seeing}::uuid), 'grantGroupId', g.id, 'display', '{"type":"color","color":"#112233"}'::jsonb,
        'timedAccess', '{"mode":"none"}'::jsonb, 'slack', '{"delivery":"off"}'::jsonb,
        'approval', '{"type":"manual","requirement":"any","approvers":[{"type":"administrator"}]}'::jsonb)
      FROM (SELECT id, row_number() OVER () AS n FROM approval_flows a WHERE NOT EXISTS (SELECT 1 FROM approval_flow_versions v WHERE v.flow_id = a.id)) f
      JOIN (SELECT id, row_number() OVER () AS n FROM groups WHERE name LIKE 'past group %') g ON g.n = f.n`,
    db.$executeRaw`
      INSERT INTO flow_visibility (flow_id, group_id)
      SELECT v.flow_id, ${seeing}::uuid FROM approval_flow_versions v WHERE v.name LIKE 'Past flow %'`,
  ]);
}
