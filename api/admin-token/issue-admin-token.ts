import type { Database } from '../../prisma/database.js';
import { createToken } from '../../prisma/stores/tokens.js';
import { callerByEmail } from '../../prisma/views/caller-by-token.js';
import { hashOf, newToken } from '../tokens.js';

/** Long enough to make a lasting token with it, which the audit log then names a person for. */
const VALID_MS = 86_400_000;

/** Whoever started the process: the log cannot know who that is. */
const BY_SYSTEM = { actorType: 'system', actorId: null, channel: 'system' } as const;

/** A new token for the active administrator with this e-mail address; nothing when there is none. */
export async function issueAdminToken(db: Database, email: string): Promise<string | undefined> {
  const admin = await callerByEmail(db, email);
  if (admin?.role !== 'admin') return undefined;
  const token = newToken();
  const expiresAt = new Date(Date.now() + VALID_MS);
  const row = await createToken(db, BY_SYSTEM, { name: 'admin-token', userId: admin.id, hash: hashOf(token), expiresAt });
  return row && token;
}
