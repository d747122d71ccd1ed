import { waitUntil } from '../../dev/wait-until.js';
import type { ApproverRow } from '../../workflows/rules/flow/flow-definition.js';
import { requestWorkflowId } from '../../workflows/rules/request/ids.js';
import type { World } from './world.js';

/** Every path through the life of a request, played to its end or to where it waits. Returns the id of the request. */
export const SCENARIOS: Record<string, (world: World) => Promise<string>> = {
  'approved in order, ended by its time': async (world) => {
    const [olga, otto, rina] = [await world.person('olga'), await world.person('otto'), await world.person('rina')];
    const approvers: ApproverRow[] = [
      { type: 'resource_owner', userId: olga.id },
      { type: 'resource_owner', userId: otto.id },
    ];
    const flow = await world.flow({ requirement: 'in_order', approvers });
    const { id } = await world.submit(rina, flow.id, { duration: 'PT1M' });
    for (const one of [olga, otto]) await world.act(one, 'approve', id).expect(200);
    await resultOf(world, id);
    return id;
  },
  'denied with an internal note': async (world) => {
    const id = await pending(world);
    await world.act(world.admin, 'deny', id, { reason: 'no', internalNote: 'third time' }).expect(200);
    return id;
  },
  'withdrawn while it waits': async (world) => {
    const [rina, flow] = [await world.person('rina'), await world.flow()];
    const { id } = await world.submit(rina, flow.id);
    await world.act(rina, 'cancel', id).expect(200);
    return id;
  },
  'expired without a decision': async (world) => {
    await setExpiry(world, 'PT1M');
    const id = await pending(world);
    await setExpiry(world, 'P30D');
    await resultOf(world, id);
    return id;
  },
  'automatic, given up': async (world) => {
    const [rina, flow] = [await world.person('rina'), await world.flow({ automatic: true })];
    const { id } = await world.submit(rina, flow.id);
    await world.act(rina, 'end', id).expect(200);
    return id;
  },
  'permanent, cancelled by an operator': async (world) => {
    const [rina, flow] = [await world.person('rina'), await world.flow({ timedAccess: { mode: 'none' } })];
    const { id } = await world.submit(rina, flow.id, { duration: undefined });
    await world.act(world.admin, 'approve', id).expect(200);
    await world.client.workflow.getHandle(requestWorkflowId(id)).cancel();
    await resultOf(world, id);
    return id;
  },
  'a decision is taken back and made again': async (world) => {
    const [rina, one, two] = [await world.person('rina'), await world.person('one'), await world.person('two')];
    const approvers = [one, two].map(({ id }) => ({ type: 'resource_owner', userId: id }) as const);
    const { id } = await world.submit(rina, (await world.flow({ requirement: 'in_order', approvers })).id);
    await world.act(one, 'approve', id).expect(200);
    await world.act(one, 'retract', id).expect(200);
    await world.act(one, 'approve', id).expect(200);
    await world.act(two, 'approve', id).expect(200);
    await world.act(rina, 'end', id).expect(200);
    return id;
  },
  'started again from its row, and revoked': async (world) => {
    const id = await pending(world);
    await world.act(world.admin, 'approve', id).expect(200);
    await world.client.workflow.getHandle(requestWorkflowId(id)).terminate('lost');
    await world.act(world.admin, 'revoke', id).expect(200);
    return id;
  },
  'an approver changes, an administrator cancels': async (world) => {
    const olga = await world.person('olga');
    const id = await pending(world, { type: 'resource_owner', userId: olga.id });
    await world.call({ as: world.admin, method: 'patch', path: `/users/${olga.id}`, body: { active: false } }).expect(200);
    await becomes(world, id, 'error');
    await world.act(world.admin, 'cancel', id, { reason: 'ask again' }).expect(200);
    return id;
  },
  'nobody to ask, until the directory is repaired': async (world) => {
    const [rina, mia] = [await world.person('rina'), await world.person('mia')];
    const flow = await world.flow({ approvers: [{ type: 'manager' }] });
    const { id } = await world.submit(rina, flow.id);
    await world.call({ as: world.admin, method: 'patch', path: `/users/${rina.id}`, body: { managerId: mia.id } }).expect(200);
    await becomes(world, id, 'pending');
    await world.act(mia, 'approve', id).expect(200);
    await world.act(rina, 'end', id).expect(200);
    return id;
  },
  'decided by signals, after one that is refused': async (world) => {
    const id = await pending(world);
    const handle = world.client.workflow.getHandle(requestWorkflowId(id));
    await handle.signal('approve', { actorId: 'nobody' });
    await handle.signal('approve', { actorId: world.admin.id, id: 'by phone' });
    await becomes(world, id, 'active');
    await handle.signal('revoke', { actorId: world.admin.id });
    await handle.result();
    return id;
  },
  'cancelled by an operator while access is in force': async (world) => {
    const id = await pending(world);
    await world.act(world.admin, 'approve', id).expect(200);
    await world.client.workflow.getHandle(requestWorkflowId(id)).cancel();
    await resultOf(world, id);
    return id;
  },
  'waits for a decision, while others were refused': async (world) => {
    const [olga, otto] = [await world.person('olga'), await world.person('otto')];
    const approvers: ApproverRow[] = [olga, otto].map(({ id: userId }) => ({ type: 'resource_owner', userId }));
    const [rina, flow] = [await world.person('rina'), await world.flow({ requirement: 'all', approvers })];
    const { id } = await world.submit(rina, flow.id);
    await world.act(olga, 'approve', id, { approvedDuration: 'P1D' }).expect(200);
    await world.act(olga, 'approve', id).expect(403);
    return id;
  },
};

/** The same with an outside directory that is unavailable at first. */
export const OUTSIDE_SCENARIOS: typeof SCENARIOS = {
  'an outside directory that is away for a while grants and takes away': async (world) => {
    const id = await pending(world);
    await world.act(world.admin, 'approve', id).expect(200);
    await becomes(world, id, 'active');
    await world.act(world.admin, 'revoke', id).expect(200);
    await resultOf(world, id);
    return id;
  },
};

async function pending(world: World, approver: ApproverRow = { type: 'administrator' }): Promise<string> {
  const [rina, flow] = [await world.person('rina'), await world.flow({ approvers: [approver] })];
  return (await world.submit(rina, flow.id)).id;
}

const setExpiry = (world: World, pendingExpiry: string) => world.as(world.admin).PATCH('/api/v1/settings', { body: { pendingExpiry } });
const resultOf = (world: World, id: string) => world.client.workflow.getHandle(requestWorkflowId(id)).result();
const becomes = (world: World, id: string, status: string) =>
  waitUntil(async () => (await world.read(world.admin, id)).status === status, { withinMs: 30_000, what: `the request becomes ${status}` });
