import type { Pool } from 'pg';
import type { Prisma } from './generated/client.js';
import { rowsOf } from './rows-of.js';

type Statement = Prisma.Sql;
/** A decision on the rows that were read: the answer, and the statement to write. */
export type Decided<T> = { answer: T; write?: Statement | undefined };

/** These transactions access rows by key, so one plan fits all values and PostgreSQL need not plan again. */
const BEGIN = 'BEGIN; SET LOCAL plan_cache_mode = force_generic_plan';

/** A transaction in two round trips: it runs the reads in order, most of which take locks, and writes what `decide` makes of the rows. */
export async function readThenWrite<T>(
  pool: Pool,
  reads: readonly Statement[],
  decide: (found: readonly (readonly unknown[])[]) => Decided<T>,
): Promise<T> {
  const client = await pool.connect();
  const isLost = { error: undefined as Error | undefined };
  const lose = (error: Error) => void (isLost.error = error);
  client.on('error', lose);
  try {
    // Sent together and run one after another. When BEGIN fails, nothing is written.
    const [, ...found] = await Promise.all([client.query(BEGIN), ...reads.map((one) => rowsOf(client, one))]);
    const { answer, write } = decide(found);
    // After a failed statement, COMMIT rolls back.
    await Promise.all([write && rowsOf(client, write), client.query('COMMIT')]);
    return answer;
  } catch (error) {
    await client.query('ROLLBACK').catch(lose);
    throw error;
  } finally {
    client.off('error', lose);
    client.release(isLost.error);
  }
}
