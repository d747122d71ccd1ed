import type { CallerRow } from '../../views/directory/caller-by-token.js';
import type { Database } from '../../database.js';
import { Prisma } from '../../generated/client.js';
import { isDuplicate } from '../../is-duplicate.js';
import { rowsOf } from '../../rows-of.js';

/** Who somebody is at the identity provider. */
type Identity = { issuer: string; subject: string; email: string };

/**
 * The active person who signs in with this identity. At the first sign-in the verified e-mail address finds them, and who they are at the
 * provider is remembered: from then on nobody else signs in to the account, whoever gets the address. Service accounts never sign in (R121).
 */
export async function bindIdentity(db: Database, identity: Identity): Promise<CallerRow | undefined> {
  const known = await personWith(db, identity);
  if (known) return known.active ? known : undefined;
  const bound = await bind(db, identity);
  // Two first sign-ins at once: one has bound it.
  return bound ?? (await personWith(db, identity).then((person) => (person?.active ? person : undefined)));
}

async function personWith({ pool }: Database, { issuer, subject }: Identity): Promise<(CallerRow & { active: boolean }) | undefined> {
  const [row] = await rowsOf<CallerRow & { active: boolean }>(
    pool,
    Prisma.sql`SELECT u.id, u.role, u.kind, u.active FROM users u WHERE u.oidc_issuer = ${issuer} AND u.oidc_subject = ${subject}`,
  );
  return row;
}

/** An identity of another issuer is replaced: the operator has changed the provider. */
async function bind({ pool }: Database, { issuer, subject, email }: Identity): Promise<CallerRow | undefined> {
  const update = Prisma.sql`
    UPDATE users SET oidc_issuer = ${issuer}, oidc_subject = ${subject}
    WHERE email = ${email} AND active AND deleted_at IS NULL AND kind = 'person' AND (oidc_issuer IS NULL OR oidc_issuer <> ${issuer})
    RETURNING id, role, kind`;
  const [row] = await rowsOf<CallerRow>(pool, update).catch((error: unknown) => {
    if (isDuplicate(error)) return [];
    throw error;
  });
  return row;
}
