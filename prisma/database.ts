import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient } from './generated/client.js';

/** The ORM with its pool of connections, which frequent statements use directly (`rows-of.ts`). */
export type Database = PrismaClient & { readonly pool: Pool };

export type PoolOptions = {
  /** The most connections at once. */
  connections?: number;
  /** PostgreSQL cancels a statement that takes longer, in milliseconds. */
  statementTimeoutMs?: number;
};

/** How long to wait for a connection before PostgreSQL counts as away (R125). */
const CONNECT_WITHIN_MS = 3_000;

/** The adapter writes instants without an offset, so they would be hours off in a database with another time zone. */
const IN_UTC = '-c TimeZone=UTC';

/**
 * How long after the limit of a statement the server may take to report that it cancelled it. After that the connection is closed, because
 * a failed transaction would wait once more for its ROLLBACK (R125).
 */
const ANSWER_MARGIN_MS = 500;

/** Idle connections are kept for long, because they hold prepared plans. */
const IDLE_MS = 600_000;

/** Opens a pool that connects on demand. Close it with `$disconnect()`. */
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
  const disconnect = prisma.$disconnect.bind(prisma);
  // The ORM ends the pool only if it has used it itself; open connections would keep the process alive.
  const $disconnect = async (): Promise<void> => {
    await disconnect();
    if (!pool.ending) await pool.end();
  };
  return Object.assign(prisma, { pool, $disconnect });
}
