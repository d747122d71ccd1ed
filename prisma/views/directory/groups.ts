import type { Queryable } from '../../in-transaction.js';
import { Prisma } from '../../generated/client.js';

export type GroupRow = { id: string; name: string; description: string; memberCount: number; createdAt: Date; updatedAt: Date };

const COLUMNS = Prisma.sql`g.id, g.name, g.description, g.created_at AS "createdAt", g.updated_at AS "updatedAt",
  (SELECT count(DISTINCT m.user_id)::int FROM memberships_in_force m WHERE m.group_id = g.id) AS "memberCount"`;

type Page = { limit: number; after?: { at: Date; id: string } | undefined; q?: string | undefined };

/** Groups, newest first; one more than the page holds, when there are more. */
export function groupPage(db: Queryable, { limit, after, q }: Page): Promise<GroupRow[]> {
  const behind = after ? Prisma.sql`AND (g.created_at, g.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : Prisma.empty;
  const named = q ? Prisma.sql`AND strpos(lower(g.name), lower(${q})) > 0` : Prisma.empty;
  return db.$queryRaw<GroupRow[]>`SELECT ${COLUMNS} FROM groups g WHERE g.deleted_at IS NULL ${behind} ${named}
    ORDER BY g.created_at DESC, g.id DESC LIMIT ${limit + 1}`;
}

export async function groupById(db: Queryable, id: string): Promise<GroupRow | undefined> {
  const [row] = await db.$queryRaw<GroupRow[]>`SELECT ${COLUMNS} FROM groups g WHERE g.deleted_at IS NULL AND g.id = ${id}::uuid`;
  return row;
}
