import { waitUntil } from '../../../dev/wait-until.js';
import type { ApproverRow } from '../../../workflows/rules/flow/flow-definition.js';
import { requestWorkflowId } from '../../../workflows/rules/request/ids.js';
import type { Person } from '../../support/database/directory-rows.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

type Over = NonNullable<Parameters<World['flow']>[0]>;
const asked = async (approvers: ApproverRow[], { who, ...over }: Over & { who?: Person } = {}) => {
  const flow = await world.flow({ approvers, ...over });
  const rina = who ?? (await world.person('rina'));
  const { id } = await world.submit(rina, flow.id);
  return { id, rina, flow };
};
const owner = (userId: string): ApproverRow => ({ type: 'resource_owner', userId });
const change = ({ id }: Person, body: Record<string, unknown>) =>
  world.call({ as: world.admin, method: 'patch', path: `/users/${id}`, body }).expect(200);
const remove = (path: string) => world.call({ as: world.admin, method: 'delete', path }).expect(204);
const add = (groupId: string, { id }: Person) =>
  world.call({ as: world.admin, method: 'put', path: `/groups/${groupId}/members/${id}` }).expect(204);
const leave = (groupId: string, { id }: Person) => remove(`/groups/${groupId}/members/${id}`);

/** Waits for what has to come by itself. */
const becomes = async (id: string, status: string) => {
  const isSo = async () => (await world.read(world.admin, id)).status === status;
  await waitUntil(isSo, { withinMs: 15_000, what: `${id} becomes ${status}` });
  return world.read(world.admin, id);
};
/** Waits until every change is dispatched: each affected request has its signal, and may still be reviewing its row. */
const settled = () =>
  waitUntil(async () => (await world.db.outbox.count({ where: { sentAt: null } })) === 0, {
    withinMs: 15_000,
    what: 'the outbox is empty',
  });

describe('a pending request stops in an error, which names what has changed, when', () => {
  it('the manager changes', async () => {
    const [mia, max] = [await world.person('mia'), await world.person('max')];
    const rina = await world.person('rina', { managerId: mia.id });
    const { id } = await asked([{ type: 'manager' }, owner(max.id)], { who: rina, requirement: 'any' });
    await change(rina, { managerId: max.id });
    const { reason, allowedActions } = await becomes(id, 'error');
    expect(reason?.code).toBe('approver_changed');
    expect(reason?.message).toMatch(/^Step 1 \(Manager \(mia-.*\)\): rina-.*'s manager is now max-.*\.$/);
    expect(allowedActions).toEqual(['deny', 'cancel']);
    const { body } = await world.act(max, 'approve', id).expect(409);
    expect(body.code).toBe('invalid_transition');
  });
  it.each(['deactivated', 'deleted'])('an owner is %s', async (how) => {
    const olga = await world.person('olga');
    const { id } = await asked([owner(olga.id)]);
    await (how === 'deleted' ? remove(`/users/${olga.id}`) : change(olga, { active: false }));
    expect((await becomes(id, 'error')).reason?.message).toMatch(
      how === 'deleted' ? /olga-.* was deleted\.$/ : /olga-.* was deactivated\.$/,
    );
  });
  it('one of a group that has to approve as a whole leaves it', async () => {
    const [sam, sue] = [await world.person('sam'), await world.person('sue')];
    const groupId = await world.group(sam, sue);
    const { id } = await asked([{ type: 'user_group', groupId, requireAll: true }]);
    await leave(groupId, sue);
    expect((await becomes(id, 'error')).reason?.message).toMatch(/sue-.* left group-.*\.$/);
  });
  it('the last of a group leaves it, not before', async () => {
    const [sam, sue] = [await world.person('sam'), await world.person('sue')];
    const groupId = await world.group(sam, sue);
    const { id } = await asked([{ type: 'user_group', groupId, requireAll: false }]);
    await leave(groupId, sue);
    await settled();
    expect((await world.read(world.admin, id)).status).toBe('pending');
    await change(sam, { active: false });
    expect((await becomes(id, 'error')).reason?.message).toMatch(/Nobody who could decide was left in .*\.$/);
  });
  it('the group that decides is deleted', async () => {
    const groupId = await world.group(await world.person('sam'));
    const { id } = await asked([{ type: 'user_group', groupId, requireAll: true }]);
    await remove(`/groups/${groupId}`);
    expect((await becomes(id, 'error')).reason?.code).toBe('approver_changed');
  });
  it('a membership that a request granted ends, and with it the last of a group', async () => {
    const sam = await world.person('sam');
    const group = await asked([{ type: 'administrator' }], { who: sam });
    await world.act(world.admin, 'approve', group.id).expect(200);
    const { id } = await asked([{ type: 'user_group', groupId: group.flow.grantGroupId, requireAll: false }]);
    await world.act(sam, 'end', group.id).expect(200);
    expect((await becomes(id, 'error')).reason?.message).toMatch(/Nobody who could decide was left in .*\.$/);
  });
  it('the only other administrator is no longer one', async () => {
    const rita = await world.person('rita', { role: 'admin' });
    const { id } = await asked([{ type: 'administrator' }], { who: rita });
    await world.call({ as: rita, method: 'patch', path: `/users/${world.admin.id}`, body: { role: 'user' } }).expect(200);
    try {
      const isSo = async () => (await world.read(rita, id)).status === 'error';
      await waitUntil(isSo, { withinMs: 15_000, what: 'the request stops' });
    } finally {
      await world.call({ as: rita, method: 'patch', path: `/users/${world.admin.id}`, body: { role: 'admin' } }).expect(200);
      await world.call({ as: world.admin, method: 'patch', path: `/users/${rita.id}`, body: { active: false } }).expect(200);
    }
  });
  it('the group that would be granted is deleted', async () => {
    const { id, flow } = await asked([{ type: 'administrator' }]);
    await remove(`/groups/${flow.grantGroupId}`);
    expect((await becomes(id, 'error')).reason).toEqual({
      code: 'config_invalid',
      message: 'The group to be granted was deleted.',
    });
    await world.act(world.admin, 'approve', id).expect(409);
    await world.act(world.admin, 'deny', id, { reason: 'gone' }).expect(200);
  });
});

it('a step that is decided already does not mind what becomes of its approver', async () => {
  const [olga, otto] = [await world.person('olga'), await world.person('otto')];
  const { id } = await asked([owner(olga.id), owner(otto.id)], { requirement: 'all' });
  await world.act(olga, 'approve', id).expect(200);
  await change(olga, { active: false });
  await settled();
  expect((await world.act(otto, 'approve', id).expect(200)).body.status).toBe('active');
});

describe('a request that lacks an approver goes on by itself when', () => {
  it('the requester gets a manager, who then decides', async () => {
    const [rina, mia] = [await world.person('rina'), await world.person('mia')];
    const { id } = await asked([{ type: 'manager' }], { who: rina });
    expect((await world.read(rina, id)).status).toBe('missing_data');
    await change(rina, { managerId: mia.id });
    const { approval, reason } = await becomes(id, 'pending');
    expect(reason).toBeUndefined();
    expect(approval.steps[0]).toMatchObject({ state: 'open', label: expect.stringContaining('mia'), approvers: [{ userId: mia.id }] });
    expect((await world.act(mia, 'approve', id).expect(200)).body.status).toBe('active');
    const { body } = await world.call({ as: rina, method: 'get', path: `/access-requests/${id}/events` });
    expect(body.items.map((event: { type: string }) => event.type.replace('request.', ''))).toEqual([
      ...['submitted', 'missing_data', 'step_resolved', 'pending', 'step_approved', 'approved', 'active'],
    ]);
  });
  it('an owner is active again', async () => {
    const olga = await world.person('olga');
    const flow = await world.flow({ approvers: [owner(olga.id)] });
    await change(olga, { active: false });
    const { id } = await world.submit(await world.person('rina'), flow.id);
    await change(olga, { active: true });
    await becomes(id, 'pending');
  });
  it('somebody joins the group, once every step has somebody', async () => {
    const [sam, groupId] = [await world.person('sam'), await world.group()];
    const rina = await world.person('rina');
    const approvers: ApproverRow[] = [{ type: 'user_group', groupId, requireAll: true }, { type: 'manager' }];
    const { id } = await asked(approvers, { who: rina, requirement: 'all' });
    await add(groupId, sam);
    const statesOf = async () => {
      const { status, approval } = await world.read(world.admin, id);
      return [status, ...approval.steps.map((step) => step.state)];
    };
    await waitUntil(async () => (await statesOf()).includes('waiting'), { withinMs: 15_000, what: 'the group has a member to ask' });
    expect(await statesOf()).toEqual(['missing_data', 'waiting', 'unresolved']);
    await change(rina, { managerId: sam.id });
    expect((await becomes(id, 'pending')).approval.steps.map((step) => step.state)).toEqual(['open', 'open']);
  });
  it('it is pending already, for the step that had nobody', async () => {
    const [olga, mia, rina] = [await world.person('olga'), await world.person('mia'), await world.person('rina')];
    const { id } = await asked([{ type: 'manager' }, owner(olga.id)], { who: rina, requirement: 'any' });
    await change(rina, { managerId: mia.id });
    await settled();
    expect((await world.act(mia, 'approve', id).expect(200)).body.status).toBe('active');
  });
});

describe('somebody who is deactivated or deleted', () => {
  it.each(['deactivated', 'deleted'])('(%s) loses what is open, and what is in force', async (how) => {
    const [open, active] = [await asked([{ type: 'administrator' }]), await asked([{ type: 'administrator' }])];
    await world.act(world.admin, 'approve', active.id).expect(200);
    for (const { rina } of [open, active]) await (how === 'deleted' ? remove(`/users/${rina.id}`) : change(rina, { active: false }));
    expect((await becomes(open.id, 'cancelled')).reason?.code).toBe('requester_deactivated');
    expect((await becomes(active.id, 'ended')).grant?.endReason).toBe('requester_deactivated');
    expect(await world.isMember(active.flow.grantGroupId, active.rina.id)).toBe(false);
  });
  it('is granted nothing by a decision that comes before the news', async () => {
    const { id, rina, flow } = await asked([{ type: 'administrator' }]);
    await world.db.user.update({ where: { id: rina.id }, data: { active: false } });
    await world.act(world.admin, 'approve', id).expect(409);
    expect((await world.read(world.admin, id)).reason?.code).toBe('requester_deactivated');
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(false);
  });
});

it('access to a group that is deleted ends', async () => {
  const { id, flow } = await asked([{ type: 'administrator' }]);
  await world.act(world.admin, 'approve', id).expect(200);
  await remove(`/groups/${flow.grantGroupId}`);
  expect((await becomes(id, 'ended')).grant?.endReason).toBe('group_deleted');
});

it('only the requests in which something is to be done hear of a change', async () => {
  const [olga, rina] = [await world.person('olga'), await world.person('rina')];
  const { id } = await asked([owner(olga.id)]);
  const other = await asked([{ type: 'administrator' }], { who: rina });
  await change(olga, { active: false });
  await change(rina, { managerId: world.admin.id });
  await becomes(id, 'error');
  await settled();
  const signalsOf = async (requestId: string) => {
    const { events } = await world.client.workflow.getHandle(requestWorkflowId(requestId)).fetchHistory();
    return (events ?? []).filter((event) => event.workflowExecutionSignaledEventAttributes).length;
  };
  expect([await signalsOf(id), await signalsOf(other.id)]).toEqual([1, 0]);
});

it('a change made while nothing listened is dispatched when a dispatcher starts', async () => {
  const olga = await world.person('olga');
  const { id } = await asked([owner(olga.id)]);
  await world.dispatcher.running.stop();
  await change(olga, { active: false });
  expect(await world.db.outbox.count({ where: { sentAt: null } })).toBe(1);
  expect((await world.read(world.admin, id)).status).toBe('pending');
  world.dispatcher.running = world.dispatcher.start();
  await becomes(id, 'error');
});
