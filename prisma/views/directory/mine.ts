import type { Database } from '../../database.js';

type Mine = { groups: { id: string; name: string }[]; isApprover: boolean };

/** The groups of a person, and whether they are an approver: as administrator, manager, owner, member of a group, or in a request. */
export async function mine(db: Database, userId: string): Promise<Mine> {
  const [row] = await db.$queryRaw<Mine[]>`
    WITH own AS (
      SELECT DISTINCT g.id, g.name FROM memberships_in_force m JOIN groups g ON g.id = m.group_id AND g.deleted_at IS NULL
      WHERE m.user_id = ${userId}::uuid)
    SELECT coalesce((SELECT jsonb_agg(jsonb_build_object('id', own.id, 'name', own.name) ORDER BY own.name) FROM own), '[]') AS groups,
      EXISTS (SELECT 1 FROM users u WHERE u.id = ${userId}::uuid AND u.role = 'admin')
      OR EXISTS (SELECT 1 FROM users u WHERE u.manager_id = ${userId}::uuid)
      OR EXISTS (SELECT 1 FROM request_approvers a WHERE a.user_id = ${userId}::uuid)
      OR EXISTS (SELECT 1 FROM own JOIN request_steps s ON s.group_id = own.id WHERE s.state = 'open')
      OR EXISTS (
        SELECT 1 FROM approval_flows f
        JOIN approval_flow_versions v ON v.flow_id = f.id AND v.version = f.version
        CROSS JOIN LATERAL jsonb_array_elements(coalesce(v.definition -> 'approval' -> 'approvers', '[]')) a(approver)
        WHERE f.enabled AND (a.approver ->> 'userId' = ${userId} OR a.approver ->> 'groupId' IN (SELECT own.id::text FROM own))
      ) AS "isApprover"`;
  return row ?? { groups: [], isApprover: false };
}
