import type { Queryable } from '../../in-transaction.js';

/** Which of these users are in the directory and active. */
export async function activeUsers(db: Queryable, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.user.findMany({ where: { id: { in: [...ids] }, active: true, deletedAt: null }, select: { id: true } });
  return new Set(rows.map((row) => row.id));
}

/** Which of these groups are in the directory. */
export async function knownGroups(db: Queryable, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.group.findMany({ where: { id: { in: [...ids] }, deletedAt: null }, select: { id: true } });
  return new Set(rows.map((row) => row.id));
}
