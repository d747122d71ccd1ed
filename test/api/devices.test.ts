import { randomUUID } from 'node:crypto';
import { startApi } from '../support/http/api.js';
import { auditCount } from '../support/database/audit-count.js';
import { refusal } from '../support/http/refusal.js';
import { aPerson, type Person } from '../support/database/directory-rows.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
let uma: Person;
let id: string;

beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
  uma = await aPerson(api.db, 'Uma');
});
beforeEach(async () => {
  id = (await create({ name: 'uma-laptop', os: 'linux', ownerId: uma.id })).body.id;
});
afterAll(() => api.stop());

const create = (body: unknown) => api.call({ as: ada, method: 'post', path: '/devices', body });
const change = (body: unknown, of = id) => api.call({ as: ada, method: 'patch', path: `/devices/${of}`, body });
const read = () => api.call({ as: ada, method: 'get', path: `/devices/${id}` });

describe('a device', () => {
  it('is new without a certificate, so not managed', async () => {
    const answer = await create({ name: ' x ', os: 'macos', ownerId: uma.id });
    expect(answer.status).toBe(201);
    expect(answer.headers['location']).toBe(`/api/v1/devices/${String(answer.body.id)}`);
    expect(answer.body).toMatchObject({ name: 'x', os: 'macos', ownerId: uma.id, managed: false, certificate: null, lastSeenAt: null });
  });

  it.each([
    ['to come', 60_000, true],
    ['over', -1_000, false],
  ])('is managed: the end of its certificate is %s', async (_when, inMs, managed) => {
    const [serial, notAfter] = [randomUUID(), new Date(Date.now() + inMs)];
    await api.db.device.update({ where: { id }, data: { certificateSerial: serial, certificateNotAfter: notAfter } });
    expect((await read()).body).toMatchObject({ managed, certificate: { serial, notAfter: notAfter.toISOString() } });
  });

  it('is changed in what is given, and left alone when nothing is', async () => {
    const before = (await change({ name: 'other' })).body;
    expect(before).toMatchObject({ name: 'other', os: 'linux' });
    const events = await auditCount(api.db);
    expect((await change({})).body).toEqual(before);
    expect(await auditCount(api.db)).toBe(events);
  });

  it('is gone after it was deleted, and the audit log knows of all of it', async () => {
    await change({ os: 'windows' });
    expect((await api.call({ as: ada, method: 'delete', path: `/devices/${id}` })).status).toBe(204);
    expect(refusal(await read())).toEqual({ status: 404, code: 'not_found' });
    expect(refusal(await change({}))).toEqual({ status: 404, code: 'not_found' });
    expect(refusal(await api.call({ as: ada, method: 'delete', path: `/devices/${id}` }))).toEqual({ status: 404, code: 'not_found' });
    const events = await api.db.auditEvent.findMany({ where: { data: { path: ['deviceId'], equals: id } }, orderBy: { id: 'asc' } });
    expect(events.map((event) => [event.type, event.userId])).toEqual([
      ['device.created', uma.id],
      ['device.changed', uma.id],
      ['device.deleted', uma.id],
    ]);
  });
});

describe('what is no device', () => {
  it.each([
    [undefined, ['']],
    [{}, ['name', 'os', 'ownerId']],
    [{ name: 1, os: 'beos', ownerId: 'x', managed: true }, ['managed', 'name', 'os', 'ownerId']],
    [{ name: 'a\0', os: null, ownerId: null }, ['name', 'os', 'ownerId']],
    [{ name: 'x'.repeat(101), os: 'linux', ownerId: randomUUID() }, ['name']],
    [{ name: 'x', os: 'linux', ownerId: randomUUID() }, ['ownerId']],
  ])('is refused: %j', async (body, paths) => {
    const [devices, events] = [await api.db.device.count(), await auditCount(api.db)];
    expect(refusal(await create(body))).toEqual({ status: 400, code: 'validation_failed', paths });
    expect([await api.db.device.count(), await auditCount(api.db)]).toEqual([devices, events]);
  });

  it('is refused as a change too, before it is looked for', async () => {
    expect(refusal(await change({ ownerId: randomUUID() }, randomUUID()))).toMatchObject({ status: 400, paths: ['ownerId'] });
    expect(refusal(await change({ os: 'beos' }, 'malformed'))).toMatchObject({ status: 400, paths: ['id', 'os'] });
  });
});

describe('the list of devices', () => {
  it('is newest first, page by page, of one owner when asked', async () => {
    const mine = (await create({ name: 'ada-laptop', os: 'linux', ownerId: ada.id })).body;
    const list = async (query: string) => (await api.call({ as: ada, method: 'get', path: `/devices?${query}` })).body;
    const first = await list('limit=1');
    expect(first.items).toEqual([mine]);
    expect((await list(`limit=1&cursor=${encodeURIComponent(first.nextCursor)}`)).items[0].id).toBe(id);
    expect((await list(`ownerId=${ada.id}`)).items).toEqual([mine]);
  });

  it.each([
    ['limit=0', ['limit']],
    ['cursor=x', ['cursor']],
    ['ownerId=x', ['ownerId']],
  ])('refuses %s', async (query, paths) => {
    expect(refusal(await api.call({ as: ada, method: 'get', path: `/devices?${query}` }))).toMatchObject({ status: 400, paths });
  });

  it('is closed to others', async () => {
    expect(refusal(await api.call({ as: uma, method: 'get', path: '/devices?limit=0' }))).toEqual({ status: 403, code: 'forbidden' });
  });
});
