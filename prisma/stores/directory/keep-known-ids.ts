import type { Transaction } from '../../in-transaction.js';
import { activeUsers } from '../../views/directory/known-ids.js';
import { keepPeople } from './lock-people.js';

/** Which of these users are in the directory and active, and stay so until the transaction ends. */
export async function keepActiveUsers(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length > 0) await keepPeople(tx);
  return activeUsers(tx, ids);
}

/** Which of these groups are in the directory, and stay so until the transaction ends. One query. */
export async function keepKnownGroups(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM groups WHERE id = ANY (${[...ids]}::uuid[]) AND deleted_at IS NULL ORDER BY groups.id FOR SHARE`;
  return new Set(rows.map((row) => row.id));
}
