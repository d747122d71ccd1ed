import { waitUntil } from '../../../dev/wait-until.js';
import type { ApproverRow } from '../../../workflows/rules/flow/flow-definition.js';
import { type Person, withNewToken } from '../../support/database/directory-rows.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

const change = ({ id }: Person, body: Record<string, unknown>) =>
  world.call({ as: world.admin, method: 'patch', path: `/users/${id}`, body }).expect(200);
const leave = (groupId: string, { id }: Person) =>
  world.call({ as: world.admin, method: 'delete', path: `/groups/${groupId}/members/${id}` }).expect(204);
const join = (groupId: string, { id }: Person) =>
  world.call({ as: world.admin, method: 'put', path: `/groups/${groupId}/members/${id}` }).expect(204);
const offAndOn = async (one: Person) => {
  await change(one, { active: false });
  await change(one, { active: true });
};
const outAndIn = async (groupId: string, one: Person) => {
  await leave(groupId, one);
  await join(groupId, one);
};
const becomes = async (id: string, status: string) => {
  const isSo = async () => (await world.read(world.admin, id)).status === status;
  await waitUntil(isSo, { withinMs: 15_000, what: `${id} becomes ${status}` });
  return world.read(world.admin, id);
};

/** A pending request, who may decide it, and a change of the directory that is undone at once. */
type Case = { rows: ApproverRow[]; rina: Person; decider: Person; undone: () => Promise<unknown>; says: RegExp };
const CASES: Record<string, () => Promise<Case>> = {
  'the owner is off and on': async () => {
    const [rina, olga] = [await world.person('rina'), await world.person('olga')];
    const rows: ApproverRow[] = [{ type: 'resource_owner', userId: olga.id }];
    return { rows, rina, decider: olga, undone: () => offAndOn(olga), says: /olga-.* was deactivated\.$/ };
  },
  'the manager is another one for a moment': async () => {
    const [mia, max] = [await world.person('mia'), await world.person('max')];
    const rina = await world.person('rina', { managerId: mia.id });
    const undone = async () => {
      await change(rina, { managerId: max.id });
      await change(rina, { managerId: mia.id });
    };
    return { rows: [{ type: 'manager' }], rina, decider: mia, undone, says: /rina-.*'s manager was changed, and is mia-.* again\.$/ };
  },
  'the manager is off and on': async () => {
    const mia = await world.person('mia');
    const rina = await world.person('rina', { managerId: mia.id });
    return { rows: [{ type: 'manager' }], rina, decider: mia, undone: () => offAndOn(mia), says: /mia-.* was deactivated\.$/ };
  },
  'one of a group that has to approve as a whole is out of it and in': async () => {
    const [rina, sam, sue] = [await world.person('rina'), await world.person('sam'), await world.person('sue')];
    const groupId = await world.group(sam, sue);
    const rows: ApproverRow[] = [{ type: 'user_group', groupId, requireAll: true }];
    return { rows, rina, decider: sam, undone: () => outAndIn(groupId, sue), says: /sue-.* left group-.*\.$/ };
  },
  'the group is empty for a moment': async () => {
    const [rina, sam] = [await world.person('rina'), await world.person('sam')];
    const groupId = await world.group(sam);
    const rows: ApproverRow[] = [{ type: 'user_group', groupId, requireAll: false }];
    return { rows, rina, decider: sam, undone: () => outAndIn(groupId, sam), says: /Nobody who could decide was left in group-.*\.$/ };
  },
  'only the requester is in the group for a moment': async () => {
    const [rina, sam] = [await world.person('rina'), await world.person('sam')];
    const groupId = await world.group(sam, rina);
    const rows: ApproverRow[] = [{ type: 'user_group', groupId, requireAll: false }];
    return { rows, rina, decider: sam, undone: () => offAndOn(sam), says: /Nobody who could decide was left in group-.*\.$/ };
  },
  'the requester is the only administrator for a moment': async () => {
    const rina = await world.person('rita', { role: 'admin' });
    const undone = async () => {
      for (const role of ['user', 'admin'])
        await world.call({ as: rina, method: 'patch', path: `/users/${world.admin.id}`, body: { role } }).expect(200);
      await change(rina, { role: 'user' });
    };
    return { rows: [{ type: 'administrator' }], rina, decider: world.admin, undone, says: /No other administrator was left\.$/ };
  },
};

describe.each(Object.entries(CASES))('a pending request, when %s', (_what, make) => {
  const asked = async () => {
    const one = await make();
    const flow = await world.flow({ approvers: one.rows });
    const { id } = await world.submit(one.rina, flow.id);
    expect((await world.read(one.rina, id)).status).toBe('pending');
    return { ...one, id };
  };
  it('stops in an error by itself', async () => {
    const { id, undone, says } = await asked();
    await undone();
    expect((await becomes(id, 'error')).reason).toMatchObject({ code: 'approver_changed', message: expect.stringMatching(says) });
  });
  it('stops when a worker comes back that was away', async () => {
    const { id, undone, says } = await asked();
    await world.dispatcher.running.stop();
    await undone();
    expect((await world.read(world.admin, id)).status).toBe('pending');
    world.dispatcher.running = world.dispatcher.start();
    expect((await becomes(id, 'error')).reason?.message).toMatch(says);
  });
  it('is granted by nobody before a worker looks', async () => {
    const { id, decider, undone, says } = await asked();
    await world.dispatcher.running.stop();
    try {
      await undone();
      await world.act(await withNewToken(world.db, decider), 'approve', id).expect(409);
      expect((await world.read(world.admin, id)).reason?.message).toMatch(says);
    } finally {
      world.dispatcher.running = world.dispatcher.start();
    }
  });
});

describe('a person who is deactivated and active again at once', () => {
  const withAccess = async () => {
    const rina = await world.person('rina');
    const [open, granted] = [await world.flow({}), await world.flow({ automatic: true })];
    const [{ id }, { id: activeId }] = [await world.submit(rina, open.id), await world.submit(rina, granted.id)];
    expect(await members(granted.grantGroupId)).toEqual([rina.id]);
    return { rina, id, activeId, groupId: granted.grantGroupId, flow: granted };
  };
  const members = async (groupId: string): Promise<string[]> => {
    const { body } = await world.call({ as: world.admin, method: 'get', path: `/groups/${groupId}/members` }).expect(200);
    return body.items.map(({ userId }: { userId: string }) => userId);
  };
  const countOf = async (groupId: string): Promise<number> =>
    (await world.call({ as: world.admin, method: 'get', path: `/groups/${groupId}` }).expect(200)).body.memberCount;

  it('loses what is open and in force', async () => {
    const { rina, id, activeId, groupId } = await withAccess();
    await offAndOn(rina);
    expect((await becomes(id, 'cancelled')).reason?.code).toBe('requester_deactivated');
    expect((await becomes(activeId, 'ended')).grant?.endReason).toBe('requester_deactivated');
    expect(await members(groupId)).toEqual([]);
  });
  it('is a member of nothing granted before, while no worker is there, and gets no approval', async () => {
    const { rina, id, activeId, groupId, flow } = await withAccess();
    await world.dispatcher.running.stop();
    await change(rina, { active: false });
    expect([await members(groupId), await countOf(groupId)]).toEqual([[], 0]);
    await change(rina, { active: true });
    expect([await members(groupId), await countOf(groupId)]).toEqual([[], 0]);
    const me = await world.call({ as: await withNewToken(world.db, rina), method: 'get', path: '/me' });
    expect(JSON.stringify(me.body)).not.toContain(groupId);
    await world.act(world.admin, 'approve', id).expect(409);
    world.dispatcher.running = world.dispatcher.start();
    await becomes(activeId, 'ended');
    const again = await world.submit(await withNewToken(world.db, rina), flow.id);
    await becomes(again.id, 'active');
    expect(await members(groupId)).toEqual([rina.id]);
  });
});

describe('a requester who can no longer see the flow (R43a)', () => {
  const asked = async ({ endWithEligibility = false } = {}) => {
    const [rina, groupId] = [await world.person('rina'), await world.group()];
    await join(groupId, rina);
    const [open, granted] = [await world.flow({}), await world.flow({ automatic: true })];
    for (const flow of [open, granted]) {
      const { body } = await world.call({ as: world.admin, method: 'get', path: `/approval-flows/${flow.id}` }).expect(200);
      const { name, description, display, grantGroupId, timedAccess, approval, version } = body;
      const next = { kind: 'resource', name, description, display, grantGroupId, timedAccess, approval, version, endWithEligibility };
      const path = `/approval-flows/${flow.id}`;
      await world.call({ as: world.admin, method: 'put', path, body: { ...next, visibleToGroupIds: [groupId] } }).expect(200);
    }
    const [{ id }, { id: activeId }] = [await world.submit(rina, open.id), await world.submit(rina, granted.id)];
    await becomes(activeId, 'active');
    return { rina, groupId, id, activeId };
  };
  const HOW: Record<string, (groupId: string, rina: Person) => Promise<unknown>> = {
    'leaves the last group': (groupId, rina) => leave(groupId, rina),
    'is out of it and in': (groupId, rina) => outAndIn(groupId, rina),
    'is in a group that is deleted': (groupId) => world.call({ as: world.admin, method: 'delete', path: `/groups/${groupId}` }).expect(204),
  };
  it.each(Object.entries(HOW))('and %s: the open request is cancelled, access stays', async (_how, loses) => {
    const { rina, groupId, id, activeId } = await asked();
    await loses(groupId, rina);
    expect((await becomes(id, 'cancelled')).reason?.code).toBe('not_eligible');
    expect((await world.read(world.admin, activeId)).status).toBe('active');
  });
  it.each(Object.entries(HOW))('and %s: access ends too where the flow says so', async (_how, loses) => {
    const { rina, groupId, activeId } = await asked({ endWithEligibility: true });
    await loses(groupId, rina);
    expect((await becomes(activeId, 'ended')).grant?.endReason).toBe('not_eligible');
  });
  it('is granted nothing before a worker looks', async () => {
    const { rina, groupId, id } = await asked();
    await world.dispatcher.running.stop();
    await leave(groupId, rina);
    await world.act(world.admin, 'approve', id).expect(409);
    expect((await world.read(world.admin, id)).reason?.code).toBe('not_eligible');
    world.dispatcher.running = world.dispatcher.start();
  });
});
