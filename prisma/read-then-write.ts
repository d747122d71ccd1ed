import type { Pool } from 'pg';
import type { Prisma } from './generated/client.js';
import { rowsOf } from './rows-of.js';

type Statement = Prisma.Sql;
/** What was decided from what was read: the answer, and what has to be written for it. */
export type Decided<T> = { answer: T; write?: Statement | undefined };

/** What is read and written in it is found by keys: its plans do not depend on what is asked for, so that the first one is kept. */
const BEGIN = 'BEGIN; SET LOCAL plan_cache_mode = force_generic_plan';

/** One transaction in two exchanges with PostgreSQL: it reads, in that order and mostly under locks, and writes what is decided from that. */
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
    // Sent at once, carried out one after another; when BEGIN fails nothing is written.
    const [, ...found] = await Promise.all([client.query(BEGIN), ...reads.map((one) => rowsOf(client, one))]);
    const { answer, write } = decide(found);
    // Behind a statement that failed, COMMIT undoes.
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
