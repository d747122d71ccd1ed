import { randomUUID } from 'node:crypto';
import type { Database } from '../database.js';
import { type AuditEntry, writeAudit } from './audit.js';

export type TokenRow = { id: string; name: string; userId: string; expiresAt: Date | null; createdAt: Date };
type By = Pick<AuditEntry, 'actorType' | 'actorId' | 'channel'>;
const SHOWN = { id: true, name: true, userId: true, expiresAt: true, createdAt: true } as const;

type New = { name: string; userId: string; hash: string; expiresAt: Date | null };

/** Keeps the hash of a new token; answers nothing when there is no such active user. */
export function createToken(db: Database, by: By, token: New): Promise<TokenRow | undefined> {
  return db.$transaction(async (tx) => {
    const owner = await tx.user.findFirst({ where: { id: token.userId, active: true }, select: { id: true } });
    if (!owner) return undefined;
    const id = randomUUID();
    const row = await tx.apiToken.create({ data: { id, ...token }, select: SHOWN });
    await writeAudit(tx, { ...by, type: 'token.created', userId: token.userId, data: { tokenId: id, name: token.name } });
    return row;
  });
}

type Page = { userId: string; limit: number; after?: { at: string; id: string } | undefined };

/** Tokens of one person, newest first; one more than the page holds, when there are more. */
export function tokenPage(db: Database, { userId, limit, after }: Page): Promise<TokenRow[]> {
  const createdAt = after && new Date(after.at);
  const behind = after && createdAt ? { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: after.id } }] } : {};
  return db.apiToken.findMany({
    where: { userId, ...behind },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    select: SHOWN,
  });
}

export type TokenRefusal = 'not_found' | 'forbidden';

/** Deletes a token once, however many try at once; `owner` refuses a token that is not theirs. */
export function deleteToken(db: Database, by: By, { id, owner }: { id: string; owner?: string }): Promise<TokenRefusal | undefined> {
  return db.$transaction(async (tx) => {
    const token = await tx.apiToken.findUnique({ where: { id }, select: SHOWN });
    if (!token) return 'not_found';
    if (owner !== undefined && token.userId !== owner) return 'forbidden';
    const { count } = await tx.apiToken.deleteMany({ where: { id } });
    if (count === 0) return 'not_found';
    await writeAudit(tx, { ...by, type: 'token.deleted', userId: token.userId, data: { tokenId: id, name: token.name } });
    return undefined;
  });
}
