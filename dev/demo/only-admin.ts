import type { Database } from '../../prisma/database.js';

/** The one administrator of an installation without demo data. */
export async function onlyAdmin(db: Database): Promise<void> {
  await db.user.create({ data: { email: 'admin@example.test', displayName: 'Administrator', role: 'admin' } });
}
