import { randomUUID } from 'node:crypto';
import { startApi } from '../support/http/api.js';
import { refusal } from '../support/http/refusal.js';
import { aGroup, aPerson, type Person } from '../support/database/directory-rows.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
let uma: Person;
let groupId: string;

beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
  uma = await aPerson(api.db, 'Uma');
});
beforeEach(async () => {
  groupId = await aGroup(api.db, randomUUID());
});
afterAll(() => api.stop());

const NOT_FOUND = { status: 404, code: 'not_found' };
const path = (userId: string, group = groupId) => `/groups/${group}/members/${userId}`;
const add = (userId: string, group = groupId) => api.call({ as: ada, method: 'put', path: path(userId, group) });
const remove = (userId: string, group = groupId) => api.call({ as: ada, method: 'delete', path: path(userId, group) });
const list = (query = '') => api.call({ as: ada, method: 'get', path: `/groups/${groupId}/members${query}` });
const auditOf = (userId: string) =>
  api.db.auditEvent.findMany({
    where: { userId, data: { path: ['groupId'], equals: groupId } },
    orderBy: { id: 'asc' },
    select: { type: true, actorId: true },
  });

describe('a direct membership', () => {
  it('is added and removed once, however often it is asked for', async () => {
    for (const answer of [await add(uma.id), await add(uma.id)]) expect(answer.status).toBe(204);
    expect((await list()).body).toEqual({
      items: [{ userId: uma.id, email: uma.email, displayName: 'Uma', sources: [{ type: 'direct' }] }],
      nextCursor: null,
    });
    for (const answer of [await remove(uma.id), await remove(uma.id)]) expect(answer.status).toBe(204);
    expect((await list()).body.items).toEqual([]);
    expect(await auditOf(uma.id)).toEqual([
      { type: 'group.member_added', actorId: ada.id },
      { type: 'group.member_removed', actorId: ada.id },
    ]);
  });

  it('is added once when two add it at the same time', async () => {
    const answers = await Promise.all([add(uma.id), add(uma.id), add(uma.id)]);
    expect(answers.map((answer) => answer.status)).toEqual([204, 204, 204]);
    expect(await auditOf(uma.id)).toHaveLength(1);
  });

  it('is for people and groups that are there', async () => {
    const inactive = await aPerson(api.db, `Off-${groupId}`, { active: false });
    await api.db.group.update({ where: { id: groupId }, data: { deletedAt: new Date() } });
    expect(refusal(await add(uma.id))).toEqual(NOT_FOUND);
    expect(refusal(await remove(uma.id))).toEqual(NOT_FOUND);
    expect(refusal(await list())).toEqual(NOT_FOUND);
    groupId = await aGroup(api.db, randomUUID());
    for (const userId of [randomUUID(), inactive.id]) expect(refusal(await add(userId))).toEqual(NOT_FOUND);
    expect(refusal(await remove(randomUUID()))).toEqual(NOT_FOUND);
  });

  it('can be taken from somebody who is inactive', async () => {
    const leaving = await aPerson(api.db, `Leaving-${groupId}`);
    await add(leaving.id);
    await api.db.user.update({ where: { id: leaving.id }, data: { active: false } });
    expect((await remove(leaving.id)).status).toBe(204);
    expect((await list()).body.items).toEqual([]);
  });

  it('is never left behind in a group or for somebody that is deleted meanwhile', async () => {
    const people = await Promise.all([1, 2, 3, 4].map((n) => aPerson(api.db, `Racer-${String(n)}-${groupId}`)));
    const users = people.map(({ id }) => api.call({ as: ada, method: 'delete', path: `/users/${id}` }));
    await Promise.all([...users, ...people.map(({ id }) => add(id))]);
    expect(await api.db.membership.count({ where: { userId: { in: people.map(({ id }) => id) } } })).toBe(0);
    const group = api.call({ as: ada, method: 'delete', path: `/groups/${groupId}` });
    await Promise.all([add(uma.id), group, add(ada.id)]);
    expect(await api.db.membership.count({ where: { groupId } })).toBe(0);
  });
});

describe('the members of a group', () => {
  it('are newest first, page by page', async () => {
    const people = await Promise.all(['a', 'b', 'c'].map((name) => aPerson(api.db, `${name}-${groupId}`)));
    for (const { id } of people) await add(id);
    const first = (await list('?limit=2')).body;
    const rest = (await list(`?limit=2&cursor=${encodeURIComponent(first.nextCursor)}`)).body;
    const ids = [...first.items, ...rest.items].map((one: { userId: string }) => one.userId);
    expect(ids).toEqual(people.map(({ id }) => id).reverse());
    expect(rest.nextCursor).toBeNull();
  });

  it.each([
    ['?limit=0', ['limit']],
    [`?cursor=${btoa(JSON.stringify(['groups', '2026-01-01T00:00:00Z', randomUUID()]))}`, ['cursor']],
    ['?q=x', ['q']],
  ])('are not listed by %s', async (query, paths) => {
    expect(refusal(await list(query))).toEqual({ status: 400, code: 'validation_failed', paths });
  });

  it('are not found by malformed ids, bodies or other sources', async () => {
    expect(refusal(await add('x', 'y'))).toMatchObject({ status: 400, paths: ['id', 'userId'] });
    expect(refusal(await remove('x', 'y'))).toMatchObject({ status: 400, paths: ['id', 'userId'] });
    expect(refusal(await api.call({ as: ada, method: 'put', path: path(uma.id), body: { until: 'x' } }))).toMatchObject({
      paths: ['until'],
    });
    const some = await api.call({ as: ada, method: 'delete', path: `${path(uma.id)}?sources=some` });
    expect(refusal(some)).toMatchObject({ status: 400, paths: ['sources'] });
  });

  it.each(['get', 'put', 'delete'] as const)('are closed to others: %s', async (method) => {
    const where = method === 'get' ? `/groups/${groupId}/members` : path(uma.id);
    expect(refusal(await api.call({ as: uma, method, path: where }))).toEqual({ status: 403, code: 'forbidden' });
    expect(refusal(await api.call({ method, path: where }))).toEqual({ status: 401, code: 'unauthenticated' });
  });
});
