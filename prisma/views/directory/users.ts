import type { Database } from '../../database.js';
import type { Queryable } from '../../in-transaction.js';
import { literally } from '../../literally.js';

export type UserRow = {
  id: string;
  email: string;
  displayName: string;
  department: string | null;
  role: string;
  kind: string;
  active: boolean;
  managerId: string | null;
  createdAt: Date;
  updatedAt: Date;
  deletedAt: Date | null;
};

const COLUMNS = {
  id: true,
  email: true,
  displayName: true,
  department: true,
  role: true,
  kind: true,
  active: true,
  managerId: true,
  createdAt: true,
  updatedAt: true,
  deletedAt: true,
} as const;

type Filters = { q: string; role: string; active: boolean; id: readonly string[] };
type Page = { limit: number; after?: { at: Date; id: string } | undefined } & { [K in keyof Filters]?: Filters[K] | undefined };

/** People, newest first; one more than the page holds, when there are more. Asked for by id, deleted people are among them: names are for ever (R90). */
export function userPage(db: Database, { limit, after, q, role, active, id }: Page): Promise<UserRow[]> {
  const createdAt = after?.at;
  const behind = after && createdAt ? [{ OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: after.id } }] }] : [];
  const named = q
    ? [
        {
          OR: [
            { displayName: { contains: literally(q), mode: 'insensitive' as const } },
            { email: { contains: literally(q.toLowerCase()) } },
          ],
        },
      ]
    : [];
  const narrow = { ...(role !== undefined && { role }), ...(active !== undefined && { active }), ...(id && { id: { in: [...id] } }) };
  return db.user.findMany({
    where: { ...(!id && { deletedAt: null }), ...narrow, AND: [...behind, ...named] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    select: COLUMNS,
  });
}

export const userById = (db: Queryable, id: string): Promise<UserRow | null> =>
  db.user.findFirst({ where: { id, deletedAt: null }, select: COLUMNS });
