import type { Transaction } from '../database.js';

/** Which of these users are in the directory and active. One query. */
export async function activeUsers(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.user.findMany({ where: { id: { in: [...ids] }, active: true, deletedAt: null }, select: { id: true } });
  return new Set(rows.map((row) => row.id));
}

/** Which of these groups are in the directory. One query. */
export async function knownGroups(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.group.findMany({ where: { id: { in: [...ids] }, deletedAt: null }, select: { id: true } });
  return new Set(rows.map((row) => row.id));
}
