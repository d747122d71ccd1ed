import type { Database } from '../../prisma/database.js';
import { createToken } from '../../prisma/stores/tokens.js';
import { callerByEmail } from '../../prisma/views/caller.js';
import { hashOf, newToken } from '../tokens.js';

/** Long enough to make a lasting token with it, which the audit log then names a person for. */
const VALID_MS = 86_400_000;

/** A new token for the active administrator with this e-mail address; nothing when there is none. */
export async function issueAdminToken(db: Database, email: string): Promise<string | undefined> {
  const admin = await callerByEmail(db, email);
  if (admin?.role !== 'admin') return undefined;
  const token = newToken();
  const by = { actorId: admin.id, channel: 'system' } as const;
  const expiresAt = new Date(Date.now() + VALID_MS);
  const row = await createToken(db, by, { name: 'admin-token', userId: admin.id, hash: hashOf(token), expiresAt });
  return row && token;
}
