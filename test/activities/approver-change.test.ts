import type { ApproverRow } from '../../workflows/rules/flow/flow-definition.js';
import type { Person } from '../support/database/directory-rows.js';
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

const groupName = async (id: string) => (await world.db.group.findUniqueOrThrow({ where: { id } })).name;

/** An approver of the first step, a change that removes them, and the expected message. */
type Case = { row: ApproverRow; requester: Person; decider: Person; change: () => Promise<unknown>; says: () => Promise<string> };

const CASES: Record<string, () => Promise<Case>> = {
  'the manager changes': async () => {
    const [decider, next] = [await world.person(), await world.person()];
    const requester = await world.person({ managerId: decider.id });
    const change = () => user(requester, { managerId: next.id });
    return {
      ...{ row: { type: 'manager' }, requester, decider, change },
      says: async () => `${await nameOf(requester)}'s manager is now ${await nameOf(next)}`,
    };
  },
  'the manager is removed': async () => {
    const decider = await world.person();
    const requester = await world.person({ managerId: decider.id });
    const change = () => user(requester, { managerId: null });
    return {
      ...{ row: { type: 'manager' }, requester, decider, change },
      says: async () => `${await nameOf(requester)} no longer has a manager`,
    };
  },
  'the owner is deactivated': async () => {
    const [decider, requester] = [await world.person(), await world.person()];
    return {
      ...{ row: { type: 'resource_owner', userId: decider.id }, requester, decider, change: () => user(decider, { active: false }) },
      says: async () => `${await nameOf(decider)} was deactivated`,
    };
  },
  'a member leaves a group whose members must all approve': async () => {
    const [decider, other, requester] = [await world.person(), await world.person(), await world.person()];
    const groupId = await world.group(decider, other);
    return {
      ...{ row: { type: 'user_group', groupId, requireAll: true }, requester, decider, change: () => leave(groupId, other) },
      says: async () => `${await nameOf(other)} left ${await groupName(groupId)}`,
    };
  },
  'a member of a group whose members must all approve is deactivated': async () => {
    const [decider, other, requester] = [await world.person(), await world.person(), await world.person()];
    const groupId = await world.group(decider, other);
    return {
      ...{ row: { type: 'user_group', groupId, requireAll: true }, requester, decider, change: () => user(other, { active: false }) },
      says: async () => `${await nameOf(other)} was deactivated`,
    };
  },
  'the last member leaves a group of which one must approve': async () => {
    const [decider, requester] = [await world.person(), await world.person()];
    const groupId = await world.group(decider, requester); // the requester does not count
    return {
      ...{ row: { type: 'user_group', groupId, requireAll: false }, requester, decider, change: () => leave(groupId, decider) },
      says: async () => `Nobody who could decide was left in ${await groupName(groupId)}`,
    };
  },
  'the last administrator loses the role': async () => {
    const requester = await world.person({ role: 'admin' }); // the requester does not count
    const change = () => world.db.user.updateMany({ where: { id: { not: requester.id } }, data: { role: 'user' } });
    return {
      ...{ row: { type: 'administrator' }, requester, decider: world.admin, change },
      says: async () => 'No other administrator was left',
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

  it.each(['approve', 'deny'] as const)('%s is refused, and the request names the reason', async (verb) => {
    const { id, decider, says } = await changed();
    const { refused, request } = await world.act(decider, verb, id);
    expect(refused).toBeDefined();
    expect(request).toMatchObject({ status: 'error', reason: { code: 'approver_changed' } });
    expect(request?.reason?.message).toContain(await says());
    expect(request?.reason?.message).toMatch(/^Step 1 \(.+\): .+\.$/);
    expect((await world.events(id)).map((event) => event.type)).toEqual(['request.submitted', 'request.error', 'request.decision_refused']);
  });
  it('a review puts the request into error, and an administrator can only deny it', async () => {
    const { id, requester } = await changed();
    expect((await world.system('review', id)).request?.status).toBe('error');
    await user(world.admin, { role: 'admin' });
    expect((await world.act(world.admin, 'approve', id)).refused).toBe('invalid_transition');
    expect((await world.act(world.admin, 'retry', id)).refused).toBe('invalid_transition');
    expect((await world.act(requester, 'deny', id)).refused).toBe('self_approval');
    expect((await world.act(world.admin, 'deny', id)).request?.status).toBe('denied');
  });
});

describe('a change without effect on pending steps', () => {
  const all = async () => {
    const [first, second] = [await world.person(), await world.person()];
    const approvers = [first, second].map((one) => ({ type: 'resource_owner', userId: one.id }) as const);
    return { first, second, ...(await world.pending({ requirement: 'all', approvers })) };
  };
  const status = async (id: string) => (await world.system('review', id)).request?.status;

  it('is a change in a decided step', async () => {
    const { id, first, second } = await all();
    await world.act(first, 'approve', id);
    await user(first, { active: false });
    expect(await status(id)).toBe('pending');
    expect((await world.act(second, 'approve', id)).request?.status).toBe('active');
  });
  it('is the departure of a group member who has already decided', async () => {
    const [kim, tom] = [await world.person(), await world.person()];
    const groupId = await world.group(kim, tom);
    const { id } = await world.pending({ approvers: [{ type: 'user_group', groupId, requireAll: true }] });
    await world.act(kim, 'approve', id);
    await leave(groupId, kim);
    expect((await world.act(tom, 'approve', id)).request?.status).toBe('active');
  });
  it('is a change in a group that still has members', async () => {
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
  it('is the end of a membership in a group that decides no step', async () => {
    const { id, first } = await all();
    await world.db.membership.deleteMany({ where: { userId: first.id } });
    expect(await status(id)).toBe('pending');
  });
});

describe('a disabled or deleted flow', () => {
  it.each(['flow_disabled', 'flow_deleted'] as const)('cancels open requests of its older versions: %s', async (cancelCode) => {
    const { id, flowId } = await world.pending();
    await world.db.approvalFlow.update({ where: { id: flowId }, data: { cancelBelow: 1, cancelCode } });
    expect((await world.system('review', id)).request?.status).toBe('pending');
    await world.db.approvalFlow.update({ where: { id: flowId }, data: { cancelBelow: 2, cancelCode } });
    const { refused, request } = await world.act(world.admin, 'approve', id);
    expect([refused, request?.status, request?.reason?.code]).toEqual(['already_decided', 'cancelled', cancelCode]);
  });
});
