import type { Database } from '../../prisma/database.js';
import { createToken } from '../../prisma/stores/directory/tokens.js';
import { callerByEmail } from '../../prisma/views/directory/caller-by-token.js';
import { SCOPES } from '../contract/scopes.js';
import { hashOf, newToken } from '../new-token.js';

/** Long enough to create a lasting token with it, which the audit log then attributes to a person. In milliseconds. */
const VALID_MS = 86_400_000;

/** The audit log cannot know who started the process. */
const BY_SYSTEM = { actorType: 'system', actorId: null, channel: 'system' } as const;

/** A new token for the active administrator with this e-mail address; undefined when there is none. */
export async function issueAdminToken(db: Database, email: string): Promise<string | undefined> {
  const admin = await callerByEmail(db, email);
  if (admin?.role !== 'admin') return undefined;
  const token = newToken();
  const expiresAt = new Date(Date.now() + VALID_MS);
  const fields = { name: 'admin-token', userId: admin.id, hash: hashOf(token), scopes: SCOPES, expiresAt };
  const row = await createToken(db, BY_SYSTEM, fields, { forOthers: true });
  return typeof row === 'string' ? undefined : token;
}
