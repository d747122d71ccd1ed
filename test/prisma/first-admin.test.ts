import { randomUUID } from 'node:crypto';
import { type Database, openDatabase } from '../../prisma/database.js';
import { ensureFirstAdmin } from '../../prisma/stores/directory/ensure-first-admin.js';
import { aPerson } from '../support/database/directory-rows.js';
import { freshDatabase } from '../support/database/database.js';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let db: Database;
beforeEach(async () => {
  fresh = await freshDatabase();
  db = openDatabase(fresh.url);
});
afterEach(async () => {
  await db.$disconnect();
  await fresh.drop();
});

const EMAIL = 'you@example.test';
const people = () => db.user.findMany({ select: { email: true, role: true, active: true } });
const events = () =>
  db.auditEvent.findMany({ select: { type: true, actorType: true, actorId: true, channel: true, userId: true, data: true } });
const BY_SYSTEM = { actorType: 'system', actorId: null, channel: 'system' };
const YOU = { email: EMAIL, role: 'admin', active: true };

describe('a directory without an administrator', () => {
  it('gets one, and the audit log tells of it', async () => {
    expect(await ensureFirstAdmin(db, EMAIL)).toBe(true);
    expect(await people()).toEqual([YOU]);
    const { id } = await db.user.findFirstOrThrow();
    const data = { ...YOU, displayName: EMAIL, department: null, managerId: null };
    expect(await events()).toEqual([{ ...BY_SYSTEM, type: 'user.created', userId: id, data }]);
  });

  it('gets one once', async () => {
    expect([await ensureFirstAdmin(db, EMAIL), await ensureFirstAdmin(db, EMAIL)]).toEqual([true, false]);
    expect([await people(), (await events()).length]).toEqual([[YOU], 1]);
  });

  it('gets one, when several processes start at once', async () => {
    const others = Array.from({ length: 4 }, () => openDatabase(fresh.url, { connections: 2 }));
    const made = await Promise.all(others.map((other, index) => ensureFirstAdmin(other, index % 2 === 0 ? EMAIL : 'me@example.test')));
    await Promise.all(others.map((other) => other.$disconnect()));
    expect(made.filter(Boolean)).toEqual([true]);
    expect([(await people()).length, (await events()).length]).toEqual([1, 1]);
  });

  it.each([
    ['a user', { role: 'user', active: true }],
    ['a user who is not active', { role: 'user', active: false }],
    ['an administrator who is not active', { role: 'admin', active: false }],
  ])('has %s promoted who is there already, and keeps the rest of them', async (_who, before) => {
    const { id } = await aPerson(db, 'You', { ...before, department: 'Sales' });
    expect(await ensureFirstAdmin(db, EMAIL)).toBe(true);
    const after = { role: 'admin', active: true };
    expect(await db.user.findMany()).toMatchObject([{ id, displayName: 'You', department: 'Sales', ...after }]);
    expect(await events()).toEqual([{ ...BY_SYSTEM, type: 'user.changed', userId: id, data: { before, after } }]);
  });

  it('does not bring back who was deleted: it gets somebody new', async () => {
    const { id } = await aPerson(db, 'You', { active: false });
    await db.user.update({ where: { id }, data: { deletedAt: new Date() } });
    expect(await ensureFirstAdmin(db, EMAIL)).toBe(true);
    expect(await db.user.findMany({ where: { deletedAt: null } })).toMatchObject([{ id: expect.not.stringContaining(id), role: 'admin' }]);
  });
});

describe('a directory with an administrator', () => {
  it.each([
    ['the same', 'You'],
    ['another', `Ada-${randomUUID()}`],
  ])('is left as it is: %s', async (_who, name) => {
    await aPerson(db, name, { role: 'admin' });
    const before = await db.user.findMany();
    expect(await ensureFirstAdmin(db, EMAIL)).toBe(false);
    expect([await db.user.findMany(), await events()]).toEqual([before, []]);
  });

  it('does not make somebody one who is there as a user', async () => {
    await aPerson(db, 'Ada', { role: 'admin' });
    await aPerson(db, 'You');
    expect(await ensureFirstAdmin(db, EMAIL)).toBe(false);
    expect(await people()).toContainEqual({ ...YOU, role: 'user' });
  });
});
