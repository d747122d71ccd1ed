import { randomUUID } from 'node:crypto';
import { aFlow } from '../../support/database/flow.js';
import { startApi } from '../../support/http/api.js';
import { aGroup, aPerson, type Person } from '../../support/database/directory-rows.js';

let api: Awaited<ReturnType<typeof startApi>>;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const me = async (as: Person) => (await api.call({ as, method: 'get', path: '/me' })).body;
const person = (fields = {}) => aPerson(api.db, `P-${randomUUID()}`, fields);

describe('who I am', () => {
  it('has every field and the groups of now, each once', async () => {
    const ana = await person({ department: 'Sales' });
    const [one, gone] = [await aGroup(api.db, 'one'), await aGroup(api.db, 'gone')];
    await api.db.membership.createMany({ data: [one, gone].map((groupId) => ({ groupId, userId: ana.id })) });
    await api.db.group.update({ where: { id: gone }, data: { deletedAt: new Date() } });
    expect(await me(ana)).toEqual({
      id: ana.id,
      email: ana.email,
      displayName: expect.any(String),
      department: 'Sales',
      role: 'user',
      kind: 'person',
      active: true,
      managerId: null,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
      groups: [{ id: one, name: 'one' }],
      isApprover: false,
      requestsEnabled: true,
    });
  });

  it('says when requests are switched off', async () => {
    await api.db.settings.update({ where: { id: 1 }, data: { values: { requestsEnabled: false } } });
    expect((await me(await person())).requestsEnabled).toBe(false);
    await api.db.settings.update({ where: { id: 1 }, data: { values: {} } });
  });
});

describe('an approver', () => {
  it('is an administrator', async () => {
    expect((await me(await person({ role: 'admin' }))).isApprover).toBe(true);
  });

  it('is somebody’s manager, as long as they are', async () => {
    const boss = await person();
    const report = await person({ managerId: boss.id });
    expect((await me(boss)).isApprover).toBe(true);
    await api.db.user.update({ where: { id: report.id }, data: { managerId: null } });
    expect((await me(boss)).isApprover).toBe(false);
  });

  it('is an owner of a flow’s current version while it is enabled', async () => {
    const owner = await person();
    const flowId = await aFlow(api.db, { approvers: [{ type: 'resource_owner', userId: owner.id }] });
    expect((await me(owner)).isApprover).toBe(true);
    await api.db.approvalFlow.update({ where: { id: flowId }, data: { enabled: false } });
    expect((await me(owner)).isApprover).toBe(false);
  });

  it('is a member of a group that approves', async () => {
    const [member, groupId] = [await person(), await aGroup(api.db, randomUUID())];
    await api.db.membership.createMany({ data: { groupId, userId: member.id } });
    expect((await me(member)).isApprover).toBe(false);
    await aFlow(api.db, { approvers: [{ type: 'user_group', groupId, requireAll: false }] });
    expect((await me(member)).isApprover).toBe(true);
  });
});
