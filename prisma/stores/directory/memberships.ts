import type { Database } from '../../database.js';
import { inTransaction, type Transaction } from '../../in-transaction.js';
import { type AuditEntry, writeAudit } from '../audit/write-audit.js';
import { lockPeople } from './lock-people.js';

type By = Pick<AuditEntry, 'actorId' | 'channel'>;
type Membership = { groupId: string; userId: string };

/** Adds the source `direct`. Returns whether the group and the active user exist. Safe to repeat. */
export function addMember(db: Database, by: By, membership: Membership): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    if (!(await areThere(tx, membership, { active: true }))) return false;
    const added =
      await tx.$executeRaw`INSERT INTO memberships (group_id, user_id) VALUES (${membership.groupId}::uuid, ${membership.userId}::uuid)
      ON CONFLICT (group_id, user_id) WHERE request_id IS NULL DO NOTHING`;
    if (added > 0) await record(tx, by, 'group.member_added', membership);
    return true;
  });
}

/** Removes the source `direct`. Returns whether the group and the user exist. Safe to repeat. */
export function removeMember(db: Database, by: By, membership: Membership): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    if (!(await areThere(tx, membership, {}))) return false;
    const { count } = await tx.membership.deleteMany({ where: { ...membership, requestId: null } });
    if (count > 0) await record(tx, by, 'group.member_removed', membership);
    return true;
  });
}

/** Locks both until the transaction ends: no one joins a group that is being deleted, or leaves one that approves a request just then. */
async function areThere(tx: Transaction, { groupId, userId }: Membership, narrow: { active?: true }): Promise<boolean> {
  await lockPeople(tx);
  const user = await tx.user.findFirst({ where: { id: userId, deletedAt: null, ...narrow }, select: { id: true } });
  const groups = await tx.$queryRaw<unknown[]>`SELECT 1 FROM groups WHERE id = ${groupId}::uuid AND deleted_at IS NULL FOR SHARE`;
  return user !== null && groups.length > 0;
}

type Happened = 'group.member_added' | 'group.member_removed';

async function record(tx: Transaction, by: By, type: Happened, { groupId, userId }: Membership): Promise<void> {
  await writeAudit(tx, { ...by, type, userId, data: { groupId } });
}
