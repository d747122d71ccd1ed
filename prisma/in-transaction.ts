import type { Prisma } from './generated/client.js';

/** For functions that read or write, inside or outside of a transaction. */
export type Queryable = Prisma.TransactionClient;

declare const isInside: unique symbol;
/** A transaction that has begun. A `Database` is not assignable to it: outside of a transaction, a lock would be released at once. */
export type Transaction = Queryable & { readonly [isInside]: true };

/**
 * Runs the work in a transaction. The only source of a `Transaction`. Inside of another transaction it is a savepoint: a failure undoes only
 * the inner work.
 */
export const inTransaction = <T>(db: Queryable, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  db.$transaction((tx) => work(tx as Transaction));
