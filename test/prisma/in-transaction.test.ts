import { type Database, openDatabase } from '../../prisma/database.js';
import { inTransaction, type Queryable, type Transaction } from '../../prisma/in-transaction.js';
import { keepPeople, lockPeople } from '../../prisma/stores/directory/lock-people.js';
import { freshDatabase } from '../support/database/database.js';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let db: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  db = openDatabase(fresh.url, { connections: 2 });
});
afterAll(async () => {
  await db.$disconnect();
  await fresh.drop();
});

/** Never run: the compiler is what is tested. */
export const refusedByTheCompiler = [
  // @ts-expect-error A lock outside of a transaction is given back at once.
  () => lockPeople(db),
  // @ts-expect-error The same, shared.
  () => keepPeople(db),
  // @ts-expect-error What only reads may not lock.
  (queryable: Queryable) => lockPeople(queryable),
];
export const takenByTheCompiler = [(tx: Transaction): Queryable => tx, (): Queryable => db];

const locks = () => db.$queryRaw<unknown[]>`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND database = (
  SELECT oid FROM pg_database WHERE datname = current_database())`;

describe('a lock', () => {
  it('is held until its transaction ends', async () => {
    const during = await inTransaction(db, async (tx) => {
      await lockPeople(tx);
      return (await locks()).length;
    });
    expect([during, (await locks()).length]).toEqual([1, 0]);
  });
  it('is given back when the work fails, which writes nothing', async () => {
    const work = inTransaction(db, async (tx) => {
      await lockPeople(tx);
      await tx.group.create({ data: { name: 'never' } });
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect([(await locks()).length, await db.group.count()]).toEqual([0, 0]);
  });
});
