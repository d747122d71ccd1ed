import type { Database } from '../database.js';

/** Any number that is ours: copies of the API that start at once make one administrator. */
const LOCK = 7_277_002;

/** Makes this person an administrator when there is none who is active. Answers whether it did. Safe to repeat. */
export function ensureFirstAdmin(db: Database, email: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)::text`;
    const admins = await tx.user.count({ where: { role: 'admin', active: true } });
    if (admins > 0) return false;
    const there = await tx.user.findFirst({ where: { email, deletedAt: null }, select: { id: true } });
    const admin = { role: 'admin', active: true };
    if (there) await tx.user.update({ where: { id: there.id }, data: admin, select: { id: true } });
    else await tx.user.create({ data: { email, displayName: email, ...admin }, select: { id: true } });
    return true;
  });
}
