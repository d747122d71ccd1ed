import { randomUUID } from 'node:crypto';
import { startApi } from '../support/http/api.js';
import { auditCount } from '../support/database/audit-count.js';
import { refusal } from '../support/http/refusal.js';
import { aPerson, type Person } from '../support/database/directory-rows.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
let uma: Person;

beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
  uma = await aPerson(api.db, 'Uma');
});
afterAll(() => api.stop());

const create = (body: unknown) => api.call({ as: ada, method: 'post', path: '/groups', body });
const change = (id: string, body: unknown) => api.call({ as: ada, method: 'patch', path: `/groups/${id}`, body });
const read = (id: string, as = ada) => api.call({ as, method: 'get', path: `/groups/${id}` });
const remove = (id: string) => api.call({ as: ada, method: 'delete', path: `/groups/${id}` });
const made = async (name: string = randomUUID()) => (await create({ name })).body;

describe('a group', () => {
  it('is created with nobody in it', async () => {
    const answer = await create({ name: ' admins ' });
    expect(answer.status).toBe(201);
    expect(answer.headers['location']).toBe(`/api/v1/groups/${String(answer.body.id)}`);
    expect(answer.body).toMatchObject({ name: 'admins', description: '', memberCount: 0 });
    expect((await read(answer.body.id)).body).toEqual(answer.body);
  });

  it('has a name of its own, whatever the case, until it is deleted', async () => {
    const [first, second] = [await made('Täken'), await made()];
    expect(refusal(await create({ name: 'tÄKEN' }))).toEqual({ status: 409, code: 'already_exists' });
    expect(refusal(await change(second.id, { name: 'TÄKEN' }))).toEqual({ status: 409, code: 'already_exists' });
    expect((await change(first.id, { name: 'täken' })).body.name).toBe('täken');
    expect((await remove(first.id)).status).toBe(204);
    expect((await create({ name: 'Täken' })).status).toBe(201);
  });

  it('is left alone when nothing is given', async () => {
    const group = await made();
    const events = await auditCount(api.db);
    expect((await change(group.id, {})).body).toEqual(group);
    expect(await auditCount(api.db)).toBe(events);
  });

  it('is gone with its memberships after it was deleted', async () => {
    const { id } = await made();
    await api.call({ as: ada, method: 'put', path: `/groups/${String(id)}/members/${uma.id}` });
    expect((await read(id)).body.memberCount).toBe(1);
    expect((await remove(id)).status).toBe(204);
    expect(await api.db.membership.count({ where: { groupId: id } })).toBe(0);
    for (const answer of [await read(id), await change(id, {}), await remove(id), await change(id, { name: 'x' })]) {
      expect(refusal(answer)).toEqual({ status: 404, code: 'not_found' });
    }
    const events = await api.db.auditEvent.findMany({ where: { data: { path: ['groupId'], equals: id } }, orderBy: { id: 'asc' } });
    expect(events.map((event) => event.type)).toEqual(['group.created', 'group.member_added', 'group.deleted']);
  });

  it.each([
    [undefined, ['']],
    ['text', ['']],
    [{ description: 1, members: [] }, ['description', 'members', 'name']],
    [{ name: '', description: 'x'.repeat(2_001) }, ['description', 'name']],
    [{ name: 'a\0', description: '\ud800' }, ['description', 'name']],
    [{ name: 'x'.repeat(101) }, ['name']],
  ])('is not made of %j', async (body, paths) => {
    const [groups, events] = [await api.db.group.count(), await auditCount(api.db)];
    expect(refusal(await create(body))).toEqual({ status: 400, code: 'validation_failed', paths });
    expect([await api.db.group.count(), await auditCount(api.db)]).toEqual([groups, events]);
  });

  it('names all that is wrong with a change', async () => {
    expect(refusal(await change('x', { name: 7, y: 1 }))).toMatchObject({ status: 400, paths: ['id', 'name', 'y'] });
  });
});

describe('the list of groups', () => {
  it('is newest first, page by page, narrowed by a part of the name as it is', async () => {
    const group = await made(`50%_${randomUUID()}`);
    const list = async (query: string) => (await api.call({ as: ada, method: 'get', path: `/groups?${query}` })).body;
    const first = await list('limit=1');
    expect(first.items).toEqual([group]);
    expect((await list(`limit=100&cursor=${encodeURIComponent(first.nextCursor)}`)).items).not.toContainEqual(group);
    expect((await list('q=0%25_')).items).toEqual([group]);
    expect((await list('q=0_%25')).items).toEqual([]);
  });

  it('is changed by administrators only', async () => {
    for (const [method, path] of [
      ['post', '/groups'],
      ['patch', '/groups/x'],
      ['delete', '/groups/x'],
    ] as const) {
      expect(refusal(await api.call({ as: uma, method, path, body: {} }))).toEqual({ status: 403, code: 'forbidden' });
    }
  });
});
