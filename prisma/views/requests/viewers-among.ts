import type { Database } from '../../database.js';
import { Prisma } from '../../generated/client.js';
import { rowsOf } from '../../rows-of.js';

/** Those of the people who may see one of these requests (R45): its requester, its approvers and administrators. One query. */
export async function viewersAmong({ pool }: Database, requestIds: readonly string[], userIds: readonly string[]): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    pool,
    Prisma.sql`
    SELECT u.id FROM users u
    WHERE u.id = ANY (${[...userIds]}::uuid[]) AND u.active AND (u.role = 'admin'
      OR EXISTS (SELECT 1 FROM access_requests r WHERE r.id = ANY (${[...requestIds]}::uuid[]) AND r.requester_id = u.id)
      OR EXISTS (SELECT 1 FROM request_approvers a WHERE a.request_id = ANY (${[...requestIds]}::uuid[]) AND a.user_id = u.id)
      OR EXISTS (SELECT 1 FROM request_steps s JOIN memberships_in_force m ON m.group_id = s.group_id
        WHERE s.request_id = ANY (${[...requestIds]}::uuid[]) AND m.user_id = u.id))`,
  );
  return rows.map(({ id }) => id);
}

/** Those of the people who may still sign in. */
export async function activeAmong({ pool }: Database, userIds: readonly string[]): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    pool,
    Prisma.sql`SELECT u.id FROM users u WHERE u.id = ANY (${[...userIds]}::uuid[]) AND u.active`,
  );
  return rows.map(({ id }) => id);
}
