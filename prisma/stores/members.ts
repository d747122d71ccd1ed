import type { Database, Transaction } from '../database.js';
import { type AuditEntry, writeAudit } from './audit.js';

type By = Pick<AuditEntry, 'actorId' | 'channel'>;
type Membership = { groupId: string; userId: string };

/** Adds the source `direct`; answers whether group and active user are there. Safe to repeat. */
export function addMember(db: Database, by: By, membership: Membership): Promise<boolean> {
  return db.$transaction(async (tx) => {
    if (!(await areThere(tx, membership, { active: true }))) return false;
    const added =
      await tx.$executeRaw`INSERT INTO memberships (group_id, user_id) VALUES (${membership.groupId}::uuid, ${membership.userId}::uuid)
      ON CONFLICT (group_id, user_id) WHERE request_id IS NULL DO NOTHING`;
    if (added > 0) await audit(tx, by, 'group.member_added', membership);
    return true;
  });
}

/** Removes the source `direct`; answers whether group and user are there. Safe to repeat. */
export function removeMember(db: Database, by: By, membership: Membership): Promise<boolean> {
  return db.$transaction(async (tx) => {
    if (!(await areThere(tx, membership, {}))) return false;
    const { count } = await tx.membership.deleteMany({ where: { ...membership, requestId: null } });
    if (count > 0) await audit(tx, by, 'group.member_removed', membership);
    return true;
  });
}

async function areThere(tx: Transaction, { groupId, userId }: Membership, narrow: { active?: true }): Promise<boolean> {
  const group = await tx.group.findFirst({ where: { id: groupId, deletedAt: null }, select: { id: true } });
  const user = await tx.user.findFirst({ where: { id: userId, deletedAt: null, ...narrow }, select: { id: true } });
  return group !== null && user !== null;
}

const audit = (tx: Transaction, by: By, type: string, { groupId, userId }: Membership) =>
  writeAudit(tx, { ...by, type, userId, data: { groupId } });
