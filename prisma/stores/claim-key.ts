import type { Database } from '../database.js';
import type { Queryable, Transaction } from '../in-transaction.js';

type Claim = { id: string; fingerprint: string };
/** `answer` is null while the first call is under way. */
export type Claimed = { fingerprint: string; answer: Uint8Array | null };

/**
 * Claims an idempotency key for 24 hours. When it is claimed already, answers with what is known of the first call. Inside of a transaction,
 * a second claim waits until the first transaction is over.
 */
export async function claimKey(db: Queryable, { id, fingerprint }: Claim): Promise<Claimed | undefined> {
  for (;;) {
    const claimed = await db.$executeRaw`
      INSERT INTO idempotency_keys AS k (id, fingerprint, at) VALUES (${id}, ${fingerprint}, now())
      ON CONFLICT (id) DO UPDATE SET fingerprint = excluded.fingerprint, answer = NULL, at = excluded.at
      WHERE k.at < now() - interval '24 hours'`;
    if (claimed > 0) return undefined;
    const earlier = await db.idempotencyKey.findUnique({ where: { id }, select: { fingerprint: true, answer: true } });
    if (earlier) return earlier;
  }
}

/** Keeps the answer to a claimed key in the transaction that made it. */
export async function keepAnswer(tx: Transaction, id: string, answer: Uint8Array<ArrayBuffer>): Promise<void> {
  await tx.idempotencyKey.updateMany({ where: { id }, data: { answer } });
}

/** Keeps the answer unless another call has kept one, and returns the one that is kept. */
export async function keepFirstAnswer(db: Database, id: string, answer: Uint8Array): Promise<Uint8Array> {
  const [row] = await db.$queryRaw<{ answer: Uint8Array }[]>`
    UPDATE idempotency_keys k SET answer = coalesce(k.answer, ${answer}) WHERE k.id = ${id} RETURNING k.answer`;
  return row?.answer ?? answer;
}

/** The most keys that one run removes. */
const MOST = 50_000;

/** Removes keys that are no longer honoured. */
export const dropExpiredKeys = (db: Database): Promise<number> => db.$executeRaw`
  DELETE FROM idempotency_keys WHERE id IN (
    SELECT k.id FROM idempotency_keys k WHERE k.at < now() - interval '24 hours' ORDER BY k.at LIMIT ${MOST})`;
