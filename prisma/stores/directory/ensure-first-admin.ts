import type { Database } from '../../database.js';
import { inTransaction, type Transaction } from '../../in-transaction.js';
import { writeAudit } from '../audit/write-audit.js';

/** An arbitrary number. API processes that start at the same time take turns, so that only one administrator is created. */
const LOCK = 7_277_002;

/** Makes this person an administrator if there is no active one. Returns whether it did. Safe to repeat. */
export function ensureFirstAdmin(db: Database, email: string): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)::text`;
    const admins = await tx.user.count({ where: { role: 'admin', active: true, kind: 'person' } });
    if (admins > 0) return false;
    const there = await tx.user.findFirst({ where: { email, deletedAt: null }, select: { id: true, role: true, active: true } });
    await (there ? promote(tx, there) : create(tx, email));
    return true;
  });
}

const ADMIN = { role: 'admin', active: true };
const BY_SYSTEM = { actorType: 'system', actorId: null, channel: 'system' } as const;

async function promote(tx: Transaction, { id, ...before }: { id: string; role: string; active: boolean }): Promise<void> {
  await tx.user.update({ where: { id }, data: ADMIN, select: { id: true } });
  await writeAudit(tx, { ...BY_SYSTEM, type: 'user.changed', userId: id, data: { before, after: ADMIN } });
}

async function create(tx: Transaction, email: string): Promise<void> {
  const fields = { email, displayName: email, department: null, managerId: null, ...ADMIN };
  const { id } = await tx.user.create({ data: fields, select: { id: true } });
  await writeAudit(tx, { ...BY_SYSTEM, type: 'user.created', userId: id, data: fields });
}
