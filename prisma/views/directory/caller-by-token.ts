import { condition } from '../../conditions.js';
import type { Database } from '../../database.js';
import { Prisma } from '../../generated/client.js';
import { rowsOf } from '../../rows-of.js';

export type CallerRow = { id: string; role: 'admin' | 'user' };

/** The active user that an unexpired API token belongs to; `hash` is the token's. */
export async function callerByToken({ pool }: Database, hash: string): Promise<CallerRow | undefined> {
  const [row] = await rowsOf<CallerRow>(
    pool,
    Prisma.sql`
    SELECT u.id, u.role FROM api_tokens t JOIN users u ON u.id = t.user_id
    WHERE t.hash = ${hash} AND u.active AND ${condition('inForce', 't')}`,
  );
  return row;
}

/** The active user with this e-mail address. */
export async function callerByEmail(db: Database, email: string): Promise<CallerRow | undefined> {
  const row = await db.user.findFirst({ where: { email, active: true, deletedAt: null }, select: { id: true, role: true } });
  return row ? { id: row.id, role: row.role === 'admin' ? 'admin' : 'user' } : undefined;
}

/** The active user with this id: a session is valid while its person is active (R122). */
export async function callerById({ pool }: Database, id: string): Promise<CallerRow | undefined> {
  const [row] = await rowsOf<CallerRow>(pool, Prisma.sql`SELECT u.id, u.role FROM users u WHERE u.id = ${id}::uuid AND u.active`);
  return row;
}
