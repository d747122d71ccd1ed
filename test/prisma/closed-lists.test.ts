import { CLOSED_LISTS, closedListStatements } from '../support/database/closed-lists.js';
import { type Database, openDatabase } from '../../prisma/database.js';
import { freshDatabase } from '../support/database/database.js';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let db: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  db = openDatabase(fresh.url);
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await fresh.drop();
});

describe('a column that holds one of a list of the rules', () => {
  it.each(CLOSED_LISTS)('is held to it by the database: $table.$column', async (list) => {
    const name = `${list.table}_${list.column}_list`;
    const [row] = await db.$queryRaw<{ text: string }[]>`
      SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = ${name}`;
    const held = [...(row?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value);
    // The list has changed: put these statements into a migration.
    expect({ held: held.sort(), statements: closedListStatements(list) }).toEqual({
      ...{ held: [...list.values].sort(), statements: closedListStatements(list) },
    });
  });

  it('takes nothing else, not even from a statement by hand', async () => {
    const bogus = db.auditEvent.create({
      data: { at: new Date(), type: 'request.approved', actorType: 'user', channel: 'bogus', data: {} },
    });
    await expect(bogus).rejects.toThrow('audit_events_channel_list');
  });
});
