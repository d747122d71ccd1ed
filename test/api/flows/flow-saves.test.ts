import { randomUUID } from 'node:crypto';
import { startApi } from '../../support/http/api.js';
import { auditCount } from '../../support/database/audit-count.js';
import { refusal } from '../../support/http/refusal.js';
import { aGroup, aPerson, type Person } from '../../support/database/directory-rows.js';
import { deviceBody, resourceBody } from '../../support/builders/flow-body.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
let groups: { visible: string; granted: string };

beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
  groups = { visible: await aGroup(api.db, 'visible'), granted: await aGroup(api.db, 'granted') };
});
afterAll(() => api.stop());

const send = (method: 'post' | 'get' | 'put' | 'patch' | 'delete', path: string, body?: unknown) =>
  api.call({ as: ada, method, path: `/approval-flows${path}`, body });
const made = async (over: object = {}) => (await send('post', '', resourceBody(groups, over))).body;
const eventsOf = async (flowId: string) =>
  (await api.db.auditEvent.findMany({ where: { flowId }, orderBy: { id: 'asc' } })).map((one) => one.type);

describe('a save', () => {
  it('is a new version, and leaves the old one as it was', async () => {
    const flow = await made();
    const [other, change] = [await aGroup(api.db, randomUUID()), { name: 'Renamed', timedAccess: { mode: 'none' } }];
    const answer = await send('put', `/${flow.id}`, { ...resourceBody({ ...groups, visible: other }, change), version: 1 });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ ...flow, ...change, visibleToGroupIds: [other], version: 2, updatedAt: answer.body.updatedAt });
    expect((await send('get', `/${flow.id}`)).body).toEqual(answer.body);
    const versions = await api.db.approvalFlowVersion.findMany({ where: { flowId: flow.id }, orderBy: { version: 'asc' } });
    expect(versions.map(({ name, createdById }) => [name, createdById])).toEqual([
      ['GitHub admin', ada.id],
      ['Renamed', ada.id],
    ]);
    expect(await api.db.flowVisibility.findMany({ where: { flowId: flow.id } })).toEqual([{ flowId: flow.id, groupId: other }]);
    expect(await eventsOf(flow.id)).toEqual(['flow.created', 'flow.changed']);
  });

  it.each<[string, () => object]>([
    ['resource', () => resourceBody(groups)],
    ['device', () => deviceBody(groups)],
  ])('takes what a read has answered: a %s flow', async (_kind, body) => {
    const { body: flow } = await send('post', '', body());
    const read = (await send('get', `/${flow.id}`)).body;
    const answer = await send('put', `/${flow.id}`, read);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ ...read, version: 2, updatedAt: answer.body.updatedAt });
    const version = await api.db.approvalFlowVersion.findFirst({ where: { flowId: flow.id, version: 2 } });
    expect(Object.keys(version?.definition as object)).not.toEqual(expect.arrayContaining(['id']));
    expect(version?.definition).not.toHaveProperty('needsAttention');
  });

  it('names a group once that was sent twice', async () => {
    expect((await made({ visibleToGroupIds: [groups.visible, groups.visible] })).visibleToGroupIds).toEqual([groups.visible]);
  });

  it('refuses a version that is not the current one, and changes nothing', async () => {
    const flow = await made();
    await send('put', `/${flow.id}`, { ...resourceBody(groups), version: 1 });
    const [before, count] = [(await send('get', `/${flow.id}`)).body, await auditCount(api.db)];
    for (const version of [1, 3, Number.MAX_SAFE_INTEGER]) {
      const answer = await send('put', `/${flow.id}`, { ...resourceBody(groups, { name: 'Late' }), version });
      expect(refusal(answer)).toEqual({ status: 409, code: 'version_conflict' });
    }
    expect((await send('get', `/${flow.id}`)).body).toEqual(before);
    expect(await auditCount(api.db)).toBe(count);
  });

  it('lets one of two at once through', async () => {
    const flow = await made();
    const saves = ['one', 'two', 'three'].map((name) => send('put', `/${flow.id}`, { ...resourceBody(groups, { name }), version: 1 }));
    const answers = await Promise.all(saves);
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409, 409]);
    expect((await send('get', `/${flow.id}`)).body.version).toBe(2);
  });

  it('keeps the kind, and asks for the version', async () => {
    const flow = await made();
    const answer = await send('put', `/${flow.id}`, { ...deviceBody(groups), version: 1 });
    expect(refusal(answer)).toEqual({ status: 400, code: 'validation_failed', paths: ['kind'] });
    for (const version of [undefined, 0, '1', 1.5, 1e300]) {
      expect(refusal(await send('put', `/${flow.id}`, { ...resourceBody(groups), version }))).toMatchObject({
        status: 400,
        paths: ['version'],
      });
    }
  });

  it('says 400 before 404, and 404 for what is not there or was deleted', async () => {
    const flow = await made();
    expect((await send('delete', `/${flow.id}`)).status).toBe(204);
    for (const id of [flow.id, randomUUID()]) {
      const lost = { ...resourceBody({ ...groups, granted: randomUUID() }), version: 1 };
      expect(refusal(await send('put', `/${id}`, lost))).toMatchObject({ status: 400, paths: ['grantGroupId'] });
      for (const answer of [
        await send('get', `/${id}`),
        await send('put', `/${id}`, { ...resourceBody(groups), version: 1 }),
        await send('patch', `/${id}`, { enabled: true }),
        await send('delete', `/${id}`),
      ]) {
        expect(refusal(answer)).toEqual({ status: 404, code: 'not_found' });
      }
    }
  });
});

describe('switching a flow', () => {
  it('is a save, too', async () => {
    const flow = await made();
    const off = await send('patch', `/${flow.id}`, { enabled: false });
    expect(off.body).toEqual({ ...flow, enabled: false, version: 2, updatedAt: off.body.updatedAt });
    expect((await send('patch', `/${flow.id}`, { enabled: true })).body).toMatchObject({ enabled: true, version: 3 });
    expect(await eventsOf(flow.id)).toEqual(['flow.created', 'flow.disabled', 'flow.enabled']);
  });

  it('to what it is already leaves it as it is', async () => {
    const flow = await made();
    expect((await send('patch', `/${flow.id}`, { enabled: true })).body).toEqual(flow);
    expect(await eventsOf(flow.id)).toEqual(['flow.created']);
  });

  it('by a save writes both events', async () => {
    const flow = await made();
    const answer = await send('put', `/${flow.id}`, { ...resourceBody(groups, { enabled: false }), version: 1 });
    expect(answer.body).toMatchObject({ enabled: false, version: 2 });
    expect(await eventsOf(flow.id)).toEqual(['flow.created', 'flow.changed', 'flow.disabled']);
  });

  it.each<[object, string[]]>([
    [{}, ['enabled']],
    [{ enabled: 'false' }, ['enabled']],
    [{ enabled: true, name: 'x' }, ['name']],
    [{ enabled: false, confirmCancelPending: 'yes' }, ['confirmCancelPending']],
  ])('refuses %j', async (body, paths) => {
    const flow = await made();
    expect(refusal(await send('patch', `/${flow.id}`, body))).toEqual({ status: 400, code: 'validation_failed', paths });
  });
});
