import { randomUUID } from 'node:crypto';
import { startApi } from '../../support/http/api.js';
import { auditCount } from '../../support/database/audit-count.js';
import { refusal } from '../../support/http/refusal.js';
import { aGroup, aPerson, type Person } from '../../support/database/directory-rows.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
let uma: Person;

beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
  uma = await aPerson(api.db, 'Uma', { department: 'Sales', managerId: ada.id });
});
afterAll(() => api.stop());

const create = (body: unknown, as = ada) => api.call({ as, method: 'post', path: '/users', body });
const change = (id: string, body: unknown, as = ada) => api.call({ as, method: 'patch', path: `/users/${id}`, body });
const read = (id: string, as = ada) => api.call({ as, method: 'get', path: `/users/${id}` });
const remove = (id: string, as = ada) => api.call({ as, method: 'delete', path: `/users/${id}` });

describe('creating somebody', () => {
  it('fills in what is left out, and makes the address small', async () => {
    const answer = await create({ email: 'Ben@Example.TEST', displayName: ' Ben ' });
    expect(answer.status).toBe(201);
    expect(answer.headers['location']).toBe(`/api/v1/users/${String(answer.body.id)}`);
    expect(answer.body).toMatchObject({
      email: 'ben@example.test',
      displayName: 'Ben',
      department: null,
      role: 'user',
      active: true,
      managerId: null,
    });
    expect((await read(answer.body.id)).body).toEqual(answer.body);
  });

  it('is in the audit log under their id', async () => {
    const { body } = await create({ email: 'log@example.test', displayName: 'Log' });
    const [event, ...more] = await api.db.auditEvent.findMany({ where: { userId: body.id } });
    expect(event).toMatchObject({ type: 'user.created', actorType: 'user', actorId: ada.id, channel: 'api' });
    expect(more).toEqual([]);
  });

  it('refuses an address that is taken, whatever its case', async () => {
    expect(refusal(await create({ email: 'UMA@example.test', displayName: 'Other' }))).toEqual({ status: 409, code: 'already_exists' });
  });

  it('refuses a manager who is not there', async () => {
    const answer = await create({ email: 'x@example.test', displayName: 'X', managerId: randomUUID() });
    expect(refusal(answer)).toEqual({ status: 400, code: 'validation_failed', paths: ['managerId'] });
  });

  it.each([
    ['nothing', undefined, ['']],
    ['no object', [], ['']],
    ['an empty object', {}, ['displayName', 'email']],
    ['wrong types', { email: 1, displayName: [], department: {}, role: 'root', active: 'yes', managerId: 7 }, undefined],
    ['an unknown field', { email: 'y@example.test', displayName: 'Y', admin: true }, ['admin']],
    ['NUL and a lone surrogate', { email: 'y@example.test', displayName: 'a\0', department: '\ud800' }, ['department', 'displayName']],
    ['what is too long', { email: `${'y'.repeat(250)}@x.io`, displayName: 'y'.repeat(101), department: 'y'.repeat(101) }, undefined],
    ['no address', { email: 'nobody', displayName: 'Y' }, ['email']],
    ['an address with NUL', { email: 'y\0@example.test', displayName: 'Y' }, ['email']],
    ['blanks for a name', { email: 'y@example.test', displayName: '  ' }, ['displayName']],
    ['a malformed id', { email: 'y@example.test', displayName: 'Y', managerId: 'ada' }, ['managerId']],
  ])('refuses %s and writes nothing', async (_what, body, paths) => {
    const before = await auditCount(api.db);
    const answer = await create(body);
    const all = Object.keys(body ?? {}).sort();
    expect(refusal(answer)).toEqual({ status: 400, code: 'validation_failed', paths: paths ?? all });
    expect(await auditCount(api.db)).toBe(before);
  });
});

describe('changing somebody', () => {
  it('changes what is given, and only that', async () => {
    const before = (await read(uma.id)).body;
    const answer = await change(uma.id, { department: 'Marketing' });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ ...before, department: 'Marketing', updatedAt: answer.body.updatedAt });
  });

  it('does nothing when nothing is given', async () => {
    const [before, events] = [(await read(uma.id)).body, await auditCount(api.db)];
    expect((await change(uma.id, {})).body).toEqual(before);
    expect(await auditCount(api.db)).toBe(events);
  });

  it('refuses an own, an unknown and a deleted manager', async () => {
    const gone = await aPerson(api.db, 'Gone');
    await remove(gone.id);
    for (const managerId of [uma.id, randomUUID(), gone.id]) {
      expect(refusal(await change(uma.id, { managerId }))).toEqual({ status: 400, code: 'validation_failed', paths: ['managerId'] });
    }
  });

  it('refuses a taken address, keeps an own one', async () => {
    expect(refusal(await change(uma.id, { email: ada.email }))).toEqual({ status: 409, code: 'already_exists' });
    expect((await change(uma.id, { email: 'UMA@example.test' })).status).toBe(200);
  });

  it('says 400 before 404, and 404 for nobody', async () => {
    const nobody = randomUUID();
    expect(refusal(await change(nobody, { managerId: randomUUID() }))).toMatchObject({ status: 400, paths: ['managerId'] });
    expect(refusal(await change(nobody, { active: true }))).toEqual({ status: 404, code: 'not_found' });
    expect(refusal(await change('nobody', { email: null, x: 1 }))).toMatchObject({ status: 400, paths: ['email', 'id', 'x'] });
  });
});

describe('deleting somebody', () => {
  it('takes them out of everything, and their address is free again', async () => {
    const dan = await aPerson(api.db, 'Dan');
    const rob = await aPerson(api.db, 'Rob', { managerId: dan.id });
    const groupId = await aGroup(api.db, 'dans');
    const resourceId = randomUUID();
    await api.db.membership.create({ data: { groupId, userId: dan.id } });
    await api.db.resource.create({ data: { id: resourceId, name: 'R', display: {}, owners: { create: { userId: dan.id } } } });

    expect((await remove(dan.id)).status).toBe(204);
    expect((await api.call({ as: dan, method: 'get', path: '/me' })).status).toBe(401);
    expect((await read(rob.id)).body.managerId).toBeNull();
    expect(await api.db.membership.count({ where: { userId: dan.id } })).toBe(0);
    expect(await api.db.resourceOwner.count({ where: { userId: dan.id } })).toBe(0);
    expect(await api.db.apiToken.count({ where: { userId: dan.id } })).toBe(0);
    expect(await api.db.auditEvent.count({ where: { userId: dan.id, type: 'user.deleted' } })).toBe(1);
    expect(refusal(await read(dan.id))).toEqual({ status: 404, code: 'not_found' });
    expect(refusal(await remove(dan.id))).toEqual({ status: 404, code: 'not_found' });
    expect((await create({ email: dan.email, displayName: 'New Dan' })).status).toBe(201);
  });
});

describe('a manager who is not active', () => {
  it('is refused when named, by its path', async () => {
    const { id: managerId } = await aPerson(api.db, 'Off', { active: false });
    const refused = { status: 400, code: 'validation_failed', paths: ['managerId'] };
    expect(refusal(await create({ email: 'managed@example.test', displayName: 'Managed', managerId }))).toEqual(refused);
    expect(refusal(await change(uma.id, { managerId }))).toEqual(refused);
  });

  it('stays when the person is saved as they were read', async () => {
    const moe = await aPerson(api.db, 'Moe');
    const rik = await aPerson(api.db, 'Rik', { managerId: moe.id });
    await change(moe.id, { active: false });
    const answer = await change(rik.id, { displayName: 'Rikard', managerId: moe.id });
    expect([answer.status, answer.body.managerId]).toEqual([200, moe.id]);
  });
});
