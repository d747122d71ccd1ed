import type { Database } from '../../prisma/database.js';

/** Creates the only administrator of an installation without demo data. */
export async function seedAdmin(db: Database): Promise<void> {
  await db.user.create({ data: { email: 'admin@example.test', displayName: 'Administrator', role: 'admin' } });
}
