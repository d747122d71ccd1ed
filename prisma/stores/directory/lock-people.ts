import type { Transaction } from '../../in-transaction.js';
import { Prisma } from '../../generated/client.js';

/** An arbitrary number. */
const LOCK = 7_277_003;

/** Locks people until the transaction ends. What it reads of them stays true, such as who is the last administrator (R6). */
export async function lockPeople(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)::text`;
}

/** The shared form of the lock: people stay as they are, and other transactions may refer to them too. */
export const KEEP_PEOPLE = Prisma.sql`SELECT pg_advisory_xact_lock_shared(${LOCK}::bigint)::text`;
export const keepPeople = (tx: Transaction) => tx.$queryRaw(KEEP_PEOPLE);
