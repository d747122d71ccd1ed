import { randomUUID } from 'node:crypto';
import { startApi } from '../../support/http/api.js';
import { auditCount } from '../../support/database/audit-count.js';
import { refusal } from '../../support/http/refusal.js';
import { aGroup, aPerson, type Person } from '../../support/database/directory-rows.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
let uma: Person;
let groupId: string;
const display = { type: 'color', color: '#1c7ed6' };

beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
  uma = await aPerson(api.db, 'Uma');
  groupId = await aGroup(api.db, 'github');
});
afterAll(() => api.stop());

const create = (body: unknown) => api.call({ as: ada, method: 'post', path: '/resources', body });
const change = (id: string, body: unknown) => api.call({ as: ada, method: 'patch', path: `/resources/${id}`, body });
const read = (id: string) => api.call({ as: ada, method: 'get', path: `/resources/${id}` });
const list = async (query: string) => (await api.call({ as: ada, method: 'get', path: `/resources?${query}` })).body;

describe('a resource', () => {
  it('has owners and groups, each once', async () => {
    const answer = await create({ name: 'GitHub', display, ownerIds: [uma.id, uma.id], groupIds: [groupId] });
    expect(answer.status).toBe(201);
    expect(answer.headers['location']).toBe(`/api/v1/resources/${String(answer.body.id)}`);
    expect(answer.body).toMatchObject({ name: 'GitHub', description: '', display, ownerIds: [uma.id], groupIds: [groupId] });
    expect((await read(answer.body.id)).body).toEqual(answer.body);
  });

  it('is changed in what is given, and left alone when nothing is', async () => {
    const { id } = (await create({ name: 'A', display, ownerIds: [uma.id], groupIds: [groupId] })).body;
    const changed = (await change(id, { ownerIds: [], display: { type: 'logo', logo: 'github-icon' } })).body;
    expect(changed).toMatchObject({ name: 'A', ownerIds: [], groupIds: [groupId], display: { type: 'logo', logo: 'github-icon' } });
    const events = await auditCount(api.db);
    expect((await change(id, {})).body).toEqual(changed);
    expect(await auditCount(api.db)).toBe(events);
  });

  it('loses a group that is deleted, and is deleted itself', async () => {
    const gone = await aGroup(api.db, 'gone');
    const { id } = (await create({ name: 'B', display, groupIds: [gone, groupId] })).body;
    await api.call({ as: ada, method: 'delete', path: `/groups/${gone}` });
    expect((await read(id)).body.groupIds).toEqual([groupId]);
    expect((await api.call({ as: ada, method: 'delete', path: `/resources/${String(id)}` })).status).toBe(204);
    for (const answer of [
      await read(id),
      await change(id, {}),
      await api.call({ as: ada, method: 'delete', path: `/resources/${String(id)}` }),
    ]) {
      expect(refusal(answer)).toEqual({ status: 404, code: 'not_found' });
    }
    const events = await api.db.auditEvent.findMany({ where: { data: { path: ['resourceId'], equals: id } }, orderBy: { id: 'asc' } });
    expect(events.map((event) => event.type)).toEqual(['resource.created', 'resource.deleted']);
  });
});

describe('what is no resource', () => {
  it.each([
    [undefined, ['']],
    [{}, ['display', 'name']],
    [
      { name: {}, description: 1, display: 'red', ownerIds: 'x', groupIds: {}, x: 1 },
      ['description', 'display', 'groupIds', 'name', 'ownerIds', 'x'],
    ],
    [{ name: 'a\0', description: '\udc00', display: { type: 'color', color: 'red' } }, ['description', 'display.color', 'name']],
    [{ name: 'x', display: { type: 'picture' } }, ['display.type']],
    [{ name: 'x', display: { type: 'color', color: '#112233', logo: 'github-icon' } }, ['display.logo']],
    [{ name: 'x', display: { type: 'logo', logo: 'no-such-logo' } }, ['display.logo']],
    [{ name: 'x'.repeat(101), description: 'x'.repeat(2_001), display }, ['description', 'name']],
    [{ name: 'x', display, ownerIds: ['x'], groupIds: [null] }, ['groupIds.0', 'ownerIds.0']],
    [{ name: 'x', display, ownerIds: [randomUUID()], groupIds: [randomUUID()] }, ['groupIds.0', 'ownerIds.0']],
    [
      { name: 'x', display: { type: 'logo', logo: 'no-such-logo' }, ownerIds: [randomUUID()], groupIds: [randomUUID()] },
      ['display.logo', 'groupIds.0', 'ownerIds.0'],
    ],
    [{ name: 'x', display, ownerIds: Array(101).fill(randomUUID()) }, ['ownerIds']],
  ])('is refused: %j', async (body, paths) => {
    const [resources, events] = [await api.db.resource.count(), await auditCount(api.db)];
    expect(refusal(await create(body))).toEqual({ status: 400, code: 'validation_failed', paths });
    expect([await api.db.resource.count(), await auditCount(api.db)]).toEqual([resources, events]);
  });

  it('is refused as a change too, before it is looked for', async () => {
    const ownerIds = [ada.id, randomUUID()];
    expect(refusal(await change(randomUUID(), { ownerIds }))).toMatchObject({ status: 400, paths: ['ownerIds.1'] });
    expect(refusal(await change('malformed', { name: '' }))).toMatchObject({ status: 400, paths: ['id', 'name'] });
  });
});

describe('the list of resources', () => {
  it('is newest first, page by page, narrowed by name and group', async () => {
    const made = (await create({ name: '100%_Tool', display })).body;
    const first = await list('limit=1');
    expect(first.items).toEqual([made]);
    expect((await list(`limit=100&cursor=${encodeURIComponent(first.nextCursor)}`)).items).not.toContainEqual(made);
    expect((await list('q=%25_t')).items).toEqual([made]);
    expect((await list('q=0_%25')).items).toEqual([]);
    expect((await list(`groupId=${groupId}`)).items.every((one: { groupIds: string[] }) => one.groupIds.includes(groupId))).toBe(true);
  });

  it('is closed to others', async () => {
    expect(refusal(await api.call({ as: uma, method: 'get', path: '/resources' }))).toEqual({ status: 403, code: 'forbidden' });
    expect(refusal(await api.call({ as: uma, method: 'post', path: '/resources', body: {} }))).toEqual({ status: 403, code: 'forbidden' });
  });
});

describe('an owner who is not active any more', () => {
  it('stays when the resource is saved as it was read, and is refused elsewhere', async () => {
    const olga = await aPerson(api.db, 'Olga');
    const { body: made } = await create({ name: 'Owned', display, ownerIds: [olga.id] });
    const { body: other } = await create({ name: 'Other', display });
    await api.call({ as: ada, method: 'patch', path: `/users/${olga.id}`, body: { active: false } }).expect(200);
    const saved = await change(made.id, { name: 'Owned still', ownerIds: made.ownerIds });
    expect([saved.status, saved.body.ownerIds]).toEqual([200, [olga.id]]);
    expect(refusal(await change(other.id, { ownerIds: [olga.id] }))).toMatchObject({ status: 400, paths: ['ownerIds.0'] });
  });
});
