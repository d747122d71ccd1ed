import { randomUUID } from 'node:crypto';
import type { Database } from '../../database.js';
import { inTransaction, type Queryable } from '../../in-transaction.js';
import { TOKEN_COLUMNS, type TokenRow } from '../../views/directory/tokens.js';
import { type AuditEntry, writeAudit } from '../audit/write-audit.js';

type By = Pick<AuditEntry, 'actorType' | 'actorId' | 'channel'>;

type New = { name: string; userId: string; hash: string; expiresAt: Date | null };

/** Stores the hash of a new token. Returns nothing when the user does not exist or is not active. */
export function createToken(db: Queryable, by: By, token: New): Promise<TokenRow | undefined> {
  return inTransaction(db, async (tx) => {
    const owner = await tx.user.findFirst({ where: { id: token.userId, active: true }, select: { id: true } });
    if (!owner) return undefined;
    const id = randomUUID();
    const row = await tx.apiToken.create({ data: { id, ...token }, select: TOKEN_COLUMNS });
    await writeAudit(tx, { ...by, type: 'token.created', userId: token.userId, data: { tokenId: id, name: token.name } });
    return row;
  });
}

export type TokenRefusal = 'not_found' | 'forbidden';

/** Deletes a token once, however many callers try. With `owner`, a token of another person is refused. */
export function deleteToken(db: Database, by: By, { id, owner }: { id: string; owner?: string }): Promise<TokenRefusal | undefined> {
  return inTransaction(db, async (tx) => {
    const token = await tx.apiToken.findUnique({ where: { id }, select: TOKEN_COLUMNS });
    if (!token) return 'not_found';
    if (owner !== undefined && token.userId !== owner) return 'forbidden';
    const { count } = await tx.apiToken.deleteMany({ where: { id } });
    if (count === 0) return 'not_found';
    await writeAudit(tx, { ...by, type: 'token.deleted', userId: token.userId, data: { tokenId: id, name: token.name } });
    return undefined;
  });
}
