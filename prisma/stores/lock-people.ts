import type { Transaction } from '../in-transaction.js';
import { Prisma } from '../generated/client.js';

/** Any number that is ours. */
const LOCK = 7_277_003;

/** Until the transaction ends, nobody else changes people: what it reads of them stays true, the last administrator too (R6). */
export async function lockPeople(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)::text`;
}

/** Until the transaction ends, people stay as they are; others who only refer to them go on. */
export const KEEP_PEOPLE = Prisma.sql`SELECT pg_advisory_xact_lock_shared(${LOCK}::bigint)::text`;
export const keepPeople = (tx: Transaction) => tx.$queryRaw(KEEP_PEOPLE);
