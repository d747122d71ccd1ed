import type { UserKind } from '../../../workflows/rules/request/facts.js';
import { condition } from '../../conditions.js';
import type { Database } from '../../database.js';
import { Prisma } from '../../generated/client.js';
import { rowsOf } from '../../rows-of.js';

export type CallerRow = { id: string; role: 'admin' | 'user'; kind: UserKind };
/** `isUseStale`: the last use that is recorded is a minute old, or there is none. */
type TokenCallerRow = CallerRow & { tokenId: string; scopes: readonly string[]; createdById: string | null; isUseStale: boolean };

/** The active user that an unexpired API token belongs to; `hash` is the token's. */
export async function callerByToken({ pool }: Database, hash: string): Promise<TokenCallerRow | undefined> {
  const [row] = await rowsOf<TokenCallerRow>(
    pool,
    Prisma.sql`
    SELECT u.id, u.role, u.kind, t.id AS "tokenId", t.scopes, t.created_by_id AS "createdById",
      t.last_used_at IS NULL OR t.last_used_at < now() - interval '1 minute' AS "isUseStale"
    FROM api_tokens t JOIN users u ON u.id = t.user_id
    WHERE t.hash = ${hash} AND u.active AND ${condition('inForce', 't')}`,
  );
  return row;
}

/** The active user with this e-mail address. */
export async function callerByEmail({ pool }: Database, email: string): Promise<CallerRow | undefined> {
  const [row] = await rowsOf<CallerRow>(
    pool,
    Prisma.sql`SELECT u.id, u.role, u.kind FROM users u WHERE u.email = ${email} AND u.active AND u.deleted_at IS NULL`,
  );
  return row;
}

/** The active person with this id: a session is valid while its person is active (R122). Service accounts have no portal (R121). */
export async function callerById({ pool }: Database, id: string): Promise<CallerRow | undefined> {
  const [row] = await rowsOf<CallerRow>(
    pool,
    Prisma.sql`SELECT u.id, u.role, u.kind FROM users u WHERE u.id = ${id}::uuid AND u.active AND u.kind = 'person'`,
  );
  return row;
}
