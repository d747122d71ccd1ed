import { randomUUID } from 'node:crypto';
import type { Database } from '../../database.js';
import { inTransaction, type Queryable, type Transaction } from '../../in-transaction.js';
import { TOKEN_COLUMNS, type TokenRow } from '../../views/directory/tokens.js';
import { type AuditEntry, writeAudit, writeAudits } from '../audit/write-audit.js';
import { keepPeople } from './lock-people.js';

type By = Pick<AuditEntry, 'actorType' | 'actorId' | 'channel' | 'createdBy'>;

/** `forOthers`: whether the token may belong to another person than its maker; a service account always may (R121). */
type New = { name: string; userId: string; hash: string; scopes: readonly string[]; expiresAt: Date };
type Options = { forOthers: boolean };

/** Why a token was not made: `no_such_user` covers people who are not active. */
export type NewTokenRefusal = 'no_such_user' | 'forbidden';

/** Stores the hash of a new token. People stay as they are until it is saved, so that no token outlives a deactivation. */
export function createToken(db: Queryable, by: By, token: New, { forOthers }: Options): Promise<TokenRow | NewTokenRefusal> {
  return inTransaction(db, async (tx) => {
    await keepPeople(tx);
    const isMakerGone =
      by.actorId !== null && !(await tx.user.findFirst({ where: { id: by.actorId, active: true }, select: { id: true } }));
    if (isMakerGone) return 'forbidden';
    const owner = await tx.user.findFirst({ where: { id: token.userId, active: true }, select: { kind: true } });
    if (!owner) return 'no_such_user';
    const isOwn = by.actorId === null || by.actorId === token.userId;
    if (!isOwn && owner.kind !== 'service' && !forOthers) return 'forbidden';
    const { scopes, expiresAt, ...fields } = token;
    const data = { ...fields, id: randomUUID(), createdById: by.actorId, scopes: [...scopes], expiresAt };
    const row = await tx.apiToken.create({ data, select: TOKEN_COLUMNS });
    const facts = { tokenId: row.id, name: token.name, scopes, expiresAt: expiresAt.toISOString() };
    await writeAudit(tx, { ...by, type: 'token.created', userId: token.userId, data: facts });
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

/** Deletes the tokens that a person owns or has made, for good (R121); with `except`, the person keeps what they made for themselves. */
export async function deleteTokensOf(tx: Transaction, by: By, person: { id: string; onlyForOthers?: true }): Promise<void> {
  const { id, onlyForOthers } = person;
  const where = onlyForOthers ? { createdById: id, userId: { not: id } } : { OR: [{ userId: id }, { createdById: id }] };
  const tokens = await tx.apiToken.findMany({ where, select: { id: true, name: true, userId: true } });
  await tx.apiToken.deleteMany({ where: { id: { in: tokens.map((one) => one.id) } } });
  await writeAudits(
    tx,
    tokens.map(({ id: tokenId, name, userId }) => ({ ...by, type: 'token.deleted' as const, userId, data: { tokenId, name } })),
  );
}

/** Records that a token is in use. Safe to repeat: others that do so at the same time do not wait, and it is written once a minute. */
export async function recordTokenUse(db: Database, id: string): Promise<void> {
  await db.$executeRaw`
    UPDATE api_tokens SET last_used_at = now() WHERE id = (
      SELECT t.id FROM api_tokens t WHERE t.id = ${id}::uuid AND (t.last_used_at IS NULL OR t.last_used_at < now() - interval '1 minute')
      FOR UPDATE SKIP LOCKED)`;
}
