import { type Database, openDatabase } from '../../prisma/database.js';
import { addMember, removeMember } from '../../prisma/stores/directory/memberships.js';
import { changeUser } from '../../prisma/stores/directory/users.js';
import { createOutbox } from '../../prisma/stores/outbox/outbox.js';
import { type ChangesWorld, seedOpenRequests, seedPeople } from '../../bench/seed-open-requests.js';
import { freshDatabase } from '../support/database/database.js';

const OPEN = 20_000;
const BY = { actorId: null, channel: 'system' } as const;

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let db: Database;
let world: ChangesWorld;
beforeAll(async () => {
  fresh = await freshDatabase();
  db = openDatabase(fresh.url, { connections: 1 });
  world = await seedPeople(db, 3);
  await seedOpenRequests(fresh.url, world, { from: 0, to: OPEN, samples: 3 });
}, 120_000);
afterAll(async () => {
  await db.$disconnect();
  await fresh.drop();
});
beforeEach(() => db.outbox.deleteMany({}));

const outbox = () => createOutbox(db);
/** The kinds of changes that wait, and how many requests a worker would look at. */
async function waiting(): Promise<{ kinds: string[]; looked: number }> {
  const rows = await db.$queryRaw<{ kind: string; looked: number }[]>`
    SELECT o.kind, (SELECT count(*)::int FROM requests_affected_by(o.kind, o.subject_id, o.group_id)) AS looked FROM outbox o ORDER BY 1`;
  return { kinds: rows.map(({ kind }) => kind), looked: rows.reduce((sum, row) => sum + row.looked, 0) };
}
/** The rows of requests, steps and approvers that were read so far, by an index or not. */
async function rowsRead(): Promise<number> {
  await db.$queryRaw`SELECT pg_stat_force_next_flush()::text`;
  await db.$queryRaw`SELECT 1`;
  const [row] = await db.$queryRaw<{ rows: number }[]>`
    SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int AS rows FROM pg_stat_user_tables
    WHERE relname IN ('access_requests', 'request_steps', 'request_approvers')`;
  return row?.rows ?? 0;
}

describe(`with ${String(OPEN)} open requests`, () => {
  it('a change of an ordinary person concerns none of them', async () => {
    const before = await rowsRead();
    for (const active of [false, true]) await changeUser(db, BY, world.bystander, { active });
    for (const role of ['admin', 'user']) await changeUser(db, BY, world.bystander, { role });
    const membership = { groupId: world.groupId, userId: world.bystander };
    await removeMember(db, BY, membership);
    await addMember(db, BY, membership);
    expect([(await waiting()).kinds, (await rowsRead()) - before < 1_000]).toEqual([[], true]);
  });
  it('a change of an administrator concerns none while there are others, and in the end only the own requests of the last one', async () => {
    const admins = (await db.user.findMany({ where: { role: 'admin' }, select: { id: true } })).map(({ id }) => id);
    const [first = '', second = '', last = ''] = admins;
    await changeUser(db, BY, first, { role: 'user' });
    expect((await waiting()).kinds).toEqual([]);
    await changeUser(db, BY, second, { role: 'user' });
    expect((await waiting()).kinds).toEqual([]); // the last one has none
    for (const id of [first, second]) await changeUser(db, BY, id, { role: 'admin' });
    expect(last).not.toBe('');
    expect((await waiting()).looked).toBe(0);
  });
  it('another manager concerns the requests of that person', async () => {
    const before = await rowsRead();
    await changeUser(db, BY, world.requester, { managerId: world.managers[0] ?? null });
    expect([await waiting(), (await rowsRead()) - before < 1_000]).toEqual([{ kinds: ['requester'], looked: 1 }, true]);
  });
  it('an owner concerns the requests that wait for them', async () => {
    const before = await rowsRead();
    await changeUser(db, BY, world.owners[0] ?? '', { active: false });
    expect([await waiting(), (await rowsRead()) - before < 1_000]).toEqual([{ kinds: ['person'], looked: 10 }, true]);
  });
  it('a group that everybody leaves is looked through in pages of bounded work', async () => {
    await db.$executeRaw`DELETE FROM memberships WHERE group_id = ${world.groupId}::uuid`;
    const { id } = await db.outbox.findFirstOrThrow({ where: { kind: 'group' }, select: { id: true } });
    let [found, pages, most] = [0, 0, 0];
    for (let after: string | null = null, more = true; more && pages < 10; pages += 1) {
      const before = await rowsRead();
      const { requestIds, next } = await outbox().affectedRequests(id, after);
      most = Math.max(most, (await rowsRead()) - before);
      found += requestIds.length;
      [after, more] = [next, next !== null];
    }
    expect([found, most < 10_000]).toEqual([pages * 200, true]);
  });
  it('changes of one subject are taken together, and once', async () => {
    const owner = world.owners[1] ?? '';
    for (const active of [false, true, false]) await changeUser(db, BY, owner, { active });
    const ids = await outbox().undispatched(10);
    expect(ids).toHaveLength(3);
    const [first = '', second = ''] = ids;
    expect([await outbox().take(first), await outbox().take(first), await outbox().take(second)]).toEqual([true, true, false]);
    expect(await outbox().undispatched(10)).toEqual([first]);
    await changeUser(db, BY, owner, { active: true }); // later than what was taken
    expect(await outbox().undispatched(10)).toHaveLength(2);
    await outbox().markDispatched(first);
    expect([await db.outbox.count({ where: { sentAt: null } }), await outbox().take(first)]).toEqual([1, false]);
  });
});
