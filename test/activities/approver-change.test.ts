import type { ApproverRow } from '../../workflows/rules/flow.js';
import type { Person } from '../support/directory-rows.js';
import { type ActivityWorld, startActivityWorld } from './activity-world.js';

let world: ActivityWorld;
beforeAll(async () => {
  world = await startActivityWorld();
}, 60_000);
afterAll(() => world.stop());

const user = (one: Person, data: { active?: boolean; role?: string; managerId?: string | null }) =>
  world.db.user.update({ where: { id: one.id }, data });
const leave = (groupId: string, one: Person) => world.db.membership.deleteMany({ where: { groupId, userId: one.id } });
const nameOf = async ({ id }: Person) => (await world.db.user.findUniqueOrThrow({ where: { id } })).displayName;

/** A person who decides in the first step, a change that takes that from them, and what the message says of it. */
type Case = { row: ApproverRow; requester: Person; decider: Person; change: () => Promise<unknown>; says: () => Promise<string> };

const CASES: Record<string, () => Promise<Case>> = {
  'the manager is another': async () => {
    const [decider, next] = [await world.person(), await world.person()];
    const requester = await world.person({ managerId: decider.id });
    const change = () => user(requester, { managerId: next.id });
    return {
      ...{ row: { type: 'manager' }, requester, decider, change },
      says: async () => `${await nameOf(decider)} is no longer the manager (now ${await nameOf(next)})`,
    };
  },
  'the manager is nobody': async () => {
    const decider = await world.person();
    const requester = await world.person({ managerId: decider.id });
    const change = () => user(requester, { managerId: null });
    return {
      ...{ row: { type: 'manager' }, requester, decider, change },
      says: async () => `${await nameOf(decider)} is no longer the manager (now nobody)`,
    };
  },
  'the owner is deactivated': async () => {
    const [decider, requester] = [await world.person(), await world.person()];
    return {
      ...{ row: { type: 'resource_owner', userId: decider.id }, requester, decider, change: () => user(decider, { active: false }) },
      says: async () => `${await nameOf(decider)} is no longer active`,
    };
  },
  'a member of a group of all has left it': async () => {
    const [decider, other, requester] = [await world.person(), await world.person(), await world.person()];
    const groupId = await world.group(decider, other);
    return {
      ...{ row: { type: 'user_group', groupId, requireAll: true }, requester, decider, change: () => leave(groupId, other) },
      says: async () => `${await nameOf(other)} has left the group`,
    };
  },
  'a member of a group of all is deactivated': async () => {
    const [decider, other, requester] = [await world.person(), await world.person(), await world.person()];
    const groupId = await world.group(decider, other);
    return {
      ...{ row: { type: 'user_group', groupId, requireAll: true }, requester, decider, change: () => user(other, { active: false }) },
      says: async () => `${await nameOf(other)} is no longer active`,
    };
  },
  'the last member of a group of one has left it': async () => {
    const [decider, requester] = [await world.person(), await world.person()];
    const groupId = await world.group(decider, requester); // the requester does not count
    return {
      ...{ row: { type: 'user_group', groupId, requireAll: false }, requester, decider, change: () => leave(groupId, decider) },
      says: async () => 'The step has nobody left who can decide',
    };
  },
  'the last administrator is none any more': async () => {
    const requester = await world.person({ role: 'admin' }); // does not count either
    const change = () => world.db.user.updateMany({ where: { id: { not: requester.id } }, data: { role: 'user' } });
    return {
      ...{ row: { type: 'administrator' }, requester, decider: world.admin, change },
      says: async () => 'The step has nobody left who can decide',
    };
  },
};

describe.each(Object.entries(CASES))('when %s', (_what, make) => {
  afterEach(() => user(world.admin, { role: 'admin' }));
  const changed = async () => {
    const one = await make();
    const flowId = await world.flow({ approvers: [one.row] });
    const { id, request } = await world.submit(one.requester, flowId);
    expect(request?.status).toBe('pending');
    await one.change();
    return { ...one, id };
  };

  it.each(['approve', 'deny'] as const)('nobody gets through with %s, and the request says why', async (verb) => {
    const { id, decider, says } = await changed();
    const { refused, request } = await world.act(decider, verb, id);
    expect(refused).toBeDefined();
    expect(request).toMatchObject({ status: 'error', reason: { code: 'approver_changed' } });
    expect(request?.reason?.message).toContain(await says());
    expect(request?.reason?.message).toMatch(/^Step 1 \(.+\): .+\.$/);
    expect((await world.events(id)).map((event) => event.type)).toEqual(['request.submitted', 'request.error', 'request.decision_refused']);
  });
  it('the request is in error once it is looked at, and an administrator can only end it', async () => {
    const { id, requester } = await changed();
    expect((await world.system('review', id)).request?.status).toBe('error');
    await user(world.admin, { role: 'admin' });
    expect((await world.act(world.admin, 'approve', id)).refused).toBe('invalid_transition');
    expect((await world.act(world.admin, 'retry', id)).refused).toBe('invalid_transition');
    expect((await world.act(requester, 'deny', id)).refused).toBe('self_approval');
    expect((await world.act(world.admin, 'deny', id)).request?.status).toBe('denied');
  });
});

describe('a change that takes nobody away', () => {
  const all = async () => {
    const [first, second] = [await world.person(), await world.person()];
    const approvers = [first, second].map((one) => ({ type: 'resource_owner', userId: one.id }) as const);
    return { first, second, ...(await world.pending({ requirement: 'all', approvers })) };
  };
  const status = async (id: string) => (await world.system('review', id)).request?.status;

  it('is one in a step that is decided', async () => {
    const { id, first, second } = await all();
    await world.act(first, 'approve', id);
    await user(first, { active: false });
    expect(await status(id)).toBe('pending');
    expect((await world.act(second, 'approve', id)).request?.status).toBe('active');
  });
  it('is one of somebody in a group of all who has decided', async () => {
    const [kim, tom] = [await world.person(), await world.person()];
    const groupId = await world.group(kim, tom);
    const { id } = await world.pending({ approvers: [{ type: 'user_group', groupId, requireAll: true }] });
    await world.act(kim, 'approve', id);
    await leave(groupId, kim);
    expect((await world.act(tom, 'approve', id)).request?.status).toBe('active');
  });
  it('is one in a group of which somebody is left', async () => {
    const [kim, tom, late] = [await world.person(), await world.person(), await world.person()];
    const groupId = await world.group(kim, tom);
    const { id } = await world.pending({ approvers: [{ type: 'user_group', groupId, requireAll: false }] });
    await leave(groupId, kim);
    expect(await status(id)).toBe('pending');
    await world.db.membership.createMany({ data: { groupId, userId: late.id } });
    await user(tom, { active: false });
    expect((await world.act(kim, 'approve', id)).refused).toBe('not_an_approver');
    expect((await world.act(late, 'approve', id)).request?.status).toBe('active');
  });
  it('is a membership of an approver that has run out, where the group decides no step', async () => {
    const { id, first } = await all();
    await world.db.membership.deleteMany({ where: { userId: first.id } });
    expect(await status(id)).toBe('pending');
  });
});

describe('a flow that is gone', () => {
  it.each(['flow_disabled', 'flow_deleted'] as const)('cancels an open request of its older versions: %s', async (cancelCode) => {
    const { id, flowId } = await world.pending();
    await world.db.approvalFlow.update({ where: { id: flowId }, data: { cancelBelow: 1, cancelCode } });
    expect((await world.system('review', id)).request?.status).toBe('pending');
    await world.db.approvalFlow.update({ where: { id: flowId }, data: { cancelBelow: 2, cancelCode } });
    const { refused, request } = await world.act(world.admin, 'approve', id);
    expect([refused, request?.status, request?.reason?.code]).toEqual(['already_decided', 'cancelled', cancelCode]);
  });
});
