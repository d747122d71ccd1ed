import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient } from './generated/client.js';

/** The ORM, and the pool of connections under it, for what is asked with every request (`rows-of.ts`). */
export type Database = PrismaClient & { readonly pool: Pool };

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

/**
 * A server that is there has given a statement up, and said so, by this time after its limit, in milliseconds. From one that has not, the
 * connection is cut, or a failed transaction would wait once more for its ROLLBACK (R125).
 */
const ANSWER_MARGIN_MS = 500;

/** A connection keeps its plans, so it is worth keeping, in milliseconds. */
const IDLE_MS = 600_000;

/** A pool of connections; it opens them when they are needed. Close it with `$disconnect()`. */
export function openDatabase(url: string, { connections = 10, statementTimeoutMs = 4_000 }: PoolOptions = {}): Database {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    idleTimeoutMillis: IDLE_MS,
    keepAlive: true,
    statement_timeout: statementTimeoutMs,
    query_timeout: statementTimeoutMs + ANSWER_MARGIN_MS,
    options: IN_UTC,
    pipeline: true,
  });
  pool.on('error', () => undefined); // an idle connection was lost: the pool opens another
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
  return Object.assign(prisma, { pool });
}
