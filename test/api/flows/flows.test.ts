import { randomUUID } from 'node:crypto';
import { startApi } from '../../support/http/api.js';
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

const create = (body: unknown) => api.call({ as: ada, method: 'post', path: '/approval-flows', body });
const read = (path: string) => api.call({ as: ada, method: 'get', path: `/approval-flows${path}` });

describe('a flow for a resource', () => {
  it('is answered as it was sent, with what is computed', async () => {
    const answer = await create(resourceBody(groups));
    expect(answer.status).toBe(201);
    expect(answer.headers['location']).toBe(`/api/v1/approval-flows/${answer.body.id}`);
    expect(answer.body).toEqual({
      ...resourceBody(groups),
      description: '',
      enabled: true,
      endWithEligibility: false,
      slack: { delivery: 'off' },
      id: expect.any(String),
      version: 1,
      needsAttention: [],
      openRequests: 0,
      activeGrants: 0,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
    });
    expect((await read(`/${answer.body.id}`)).body).toEqual(answer.body);
  });

  it('keeps its approvers in order, and one-of-many is what a group is by default', async () => {
    const approvers = [
      { type: 'manager' },
      { type: 'user_group', groupId: groups.visible },
      { type: 'resource_owner', userId: ada.id },
      { type: 'manager' },
    ];
    const { body } = await create(resourceBody(groups, { approval: { type: 'manual', requirement: 'in_order', approvers } }));
    expect(body.approval.approvers).toEqual(approvers.map((one) => (one.type === 'user_group' ? { ...one, requireAll: false } : one)));
  });

  it('has its durations sorted, in canonical form, each once', async () => {
    const durations = ['P10D', 'PT24H', 'P1D', 'PT90M', 'P0DT1440M'];
    const { body } = await create(resourceBody(groups, { timedAccess: { mode: 'choice', durations } }));
    expect(body.timedAccess.durations).toEqual(['PT1H30M', 'P1D', 'P10D']);
  });

  it.each([
    ['no end', { timedAccess: { mode: 'none' } }],
    ['a fixed end', { timedAccess: { mode: 'fixed', duration: 'P365D' } }],
    ['a logo', { display: { type: 'logo', logo: 'github' } }],
    ['nobody to ask', { approval: { type: 'automatic' } }],
    ['a channel for administrators', { slack: { delivery: 'channels', channelIds: ['C0123'] } }],
    ['direct messages', { slack: { delivery: 'direct_message' } }],
    ['being off', { enabled: false }],
  ])('may have %s', async (_what, over) => {
    const answer = await create(resourceBody(groups, over));
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject(over);
  });
});

describe('a flow for devices', () => {
  it('is decided by administrators', async () => {
    const answer = await create(deviceBody(groups, { sessionDurations: ['P7D', 'PT60M'] }));
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      kind: 'device_admin',
      sessionDurations: ['PT1H', 'P7D'],
      approval: { type: 'manual', requirement: 'any', approvers: [{ type: 'administrator' }] },
      needsAttention: [],
    });
    expect(Object.keys(answer.body)).not.toEqual(expect.arrayContaining(['slack']));
  });

  it('takes back what it answered', async () => {
    const { approval, sessionDurations } = (await create(deviceBody(groups))).body;
    expect((await create(deviceBody(groups, { approval, sessionDurations }))).status).toBe(201);
    expect((await create(deviceBody(groups, { approval: { type: 'automatic' } }))).body.approval).toEqual({ type: 'automatic' });
  });
});

describe('the list', () => {
  it('is newest first, page by page, and filtered', async () => {
    const [granted, name] = [await aGroup(api.db, randomUUID()), `100%_${randomUUID()}`];
    const own = { ...groups, granted };
    const flows = [
      resourceBody(own, { name, approval: { type: 'automatic' } }),
      resourceBody(own, { name, enabled: false }),
      resourceBody(own, { name, approval: { type: 'manual', requirement: 'any', approvers: [{ type: 'manager' }] } }),
      deviceBody(own, { name }),
    ];
    const ids: string[] = [];
    for (const body of flows) ids.unshift((await create(body)).body.id);
    const list = async (filter: string) => (await read(`?q=${encodeURIComponent(name)}&${filter}`)).body;
    const found = async (filter: string) => (await list(filter)).items.map((one: { id: string }) => ids.length - 1 - ids.indexOf(one.id));
    expect(await found('')).toEqual([3, 2, 1, 0]);
    const first = await list('limit=3');
    expect(first.items).toHaveLength(3);
    expect(await found(`limit=3&cursor=${first.nextCursor}`)).toEqual([0]);
    expect(await found('kind=device_admin')).toEqual([3]);
    expect(await found('enabled=false')).toEqual([1]);
    expect(await found(`groupId=${granted}`)).toEqual([2, 1, 0]);
    expect(await found('approvalType=automatic')).toEqual([0]);
    expect(await found('approvalType=administrator')).toEqual([3, 1]);
    expect(await found('approvalType=others')).toEqual([2]);
    expect(await found('needsAttention=true')).toEqual([]);
    expect((await read('?q=%25%25%25')).body.items).toEqual([]);
  });

  it('is for administrators', async () => {
    const uma = await aPerson(api.db, 'Uma');
    const answer = await api.call({ as: uma, method: 'get', path: '/approval-flows' });
    expect(answer.status).toBe(403);
  });
});
