import { Socket } from 'node:net';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient } from './generated/client.js';
import type { Prisma } from './generated/client.js';

/** The ORM, and the pool of connections under it, for what is asked with every request (`statements.ts`). */
export type Database = PrismaClient & { readonly pool: Pool };
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

/** A server that is there has given a statement up, and said so, by this time after its limit, in milliseconds. */
const ANSWER_MARGIN_MS = 500;

/** A pool of connections; it opens them when they are needed. Close it with `$disconnect()`. */
export function openDatabase(url: string, { connections = 10, statementTimeoutMs = 4_000 }: PoolOptions = {}): Database {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    idleTimeoutMillis: Math.min(10_000, statementTimeoutMs),
    statement_timeout: statementTimeoutMs,
    options: IN_UTC,
    pipeline: true,
    stream: () => socketThatHears(statementTimeoutMs + ANSWER_MARGIN_MS),
  });
  pool.on('error', () => undefined); // an idle connection was lost: the pool opens another
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
  return Object.assign(prisma, { pool });
}

/** Cuts a connection on which nothing comes back, or a failed transaction would wait once more for its ROLLBACK (R125). */
function socketThatHears(withinMs: number): Socket {
  const socket = new Socket().setTimeout(withinMs);
  return socket.once('timeout', () => socket.destroy(new Error('Connection terminated: PostgreSQL does not answer')));
}
