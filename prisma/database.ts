import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.js';
import type { Prisma } from './generated/client.js';

export type Database = PrismaClient;
/** What a store needs: inside a transaction or not. */
export type Transaction = Prisma.TransactionClient;

export type PoolOptions = {
  /** Most connections at once. */
  connections?: number;
  /** A statement that takes longer is given up, in milliseconds. */
  statementTimeoutMs?: number;
};

/** Waiting longer for a connection means that PostgreSQL is away (R125), in milliseconds. */
const CONNECT_WITHIN_MS = 3_000;

/** The adapter writes instants without an offset: in a database of another zone they would be hours off. */
const IN_UTC = '-c TimeZone=UTC';

/** A pool of connections; it opens them when they are needed. Close it with `$disconnect()`. */
export function openDatabase(url: string, { connections = 10, statementTimeoutMs = 4_000 }: PoolOptions = {}): Database {
  const pool = {
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    statement_timeout: statementTimeoutMs,
    query_timeout: statementTimeoutMs + 1_000,
    options: IN_UTC,
  };
  return new PrismaClient({ adapter: new PrismaPg(pool) });
}
