import type { Database } from './database.js';
import type { Prisma } from './generated/client.js';

/** What reads and does not care whether it is inside a transaction. */
export type Queryable = Prisma.TransactionClient;

declare const isInside: unique symbol;
/** A transaction that has begun. The database itself is none, so that no lock is taken that is given back at once. */
export type Transaction = Queryable & { readonly [isInside]: true };

/** Does all of the work or nothing; the only source of a `Transaction`. */
export const inTransaction = <T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  db.$transaction((tx) => work(tx as Transaction));
