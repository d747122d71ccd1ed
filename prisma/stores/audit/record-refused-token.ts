import type { Database } from '../../database.js';
import { inTransaction } from '../../in-transaction.js';
import { writeAudit } from './write-audit.js';

/** What is known of a token that was refused: the hash of an API token, or nothing of a JWT. */
export type RefusedToken = { hash?: string | undefined; address: string };

/** Records that a bearer token was refused (R90), with its owner where it is an API token that has expired. */
export const recordRefusedToken = (db: Database, { hash, address }: RefusedToken): Promise<void> =>
  inTransaction(db, async (tx) => {
    const token = hash === undefined ? null : await tx.apiToken.findUnique({ where: { hash }, select: { id: true, userId: true } });
    const reason = token ? 'expired' : hash === undefined ? 'not_valid' : 'unknown';
    const owner = token ? { userId: token.userId } : {};
    const data = { reason, address, ...(token && { tokenId: token.id }) } as const;
    await writeAudit(tx, { actorId: null, channel: 'api', type: 'token.refused', ...owner, data });
  });
