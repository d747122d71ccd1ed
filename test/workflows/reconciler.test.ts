import { randomUUID } from 'node:crypto';
import { waitUntil } from '../../dev/wait-until.js';
import { ensureReconcilerSchedule } from '../../worker/ensure-reconciler-schedule.js';
import { RECONCILER_ID, requestWorkflowId } from '../../workflows/rules/request/ids.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

const pending = async () => {
  const [rina, flow] = [await world.person('rina'), await world.flow()];
  const { id } = await world.submit(rina, flow.id);
  return { id, rina, flow, handle: world.client.workflow.getHandle(requestWorkflowId(id)) };
};
const active = async () => {
  const request = await pending();
  await world.act(world.admin, 'approve', request.id).expect(200);
  return request;
};
/** Ages the row, because the reconciler skips rows that were saved in the last minute. */
const ageRow = (id: string) =>
  world.db.$executeRaw`UPDATE access_requests SET updated_at = now() - interval '2 minutes' WHERE id = ${id}::uuid`;
/** Moves the end of access to `minutes` minutes ago, without ending it. */
const missItsEnd = (id: string, minutes: number) => world.db.$executeRaw`
  UPDATE access_requests SET granted_at = now() - make_interval(mins => approved_minutes + ${minutes}::int),
    expires_at = now() - make_interval(mins => ${minutes}::int), created_at = created_at - interval '30 days' WHERE id = ${id}::uuid`;
const becomes = (id: string, status: string) =>
  waitUntil(async () => (await world.db.accessRequest.findUniqueOrThrow({ where: { id } })).status === status, {
    withinMs: 15_000,
    what: `the row becomes ${status}`,
  });
const foundIn = async (id: string) =>
  (await world.db.auditEvent.findMany({ where: { requestId: id, type: { startsWith: 'maintenance.' } }, orderBy: { id: 'asc' } })).map(
    (event) => event.type,
  );
const report = async () => (await world.as(world.admin).GET('/api/v1/health-report')).data!;

describe('the reconciler', () => {
  it('restarts a lost workflow, and records it', async () => {
    const { id, handle } = await pending();
    await handle.terminate('an operator');
    await ageRow(id);
    await waitUntil(
      async () => {
        await world.reconcile();
        return (await handle.describe()).status.name === 'RUNNING';
      },
      { withinMs: 15_000, what: 'the workflow runs again' },
    );
    expect(await foundIn(id)).toContain('maintenance.lost');
    expect((await world.act(world.admin, 'approve', id).expect(200)).body.status).toBe('active');
  });
  it('ends overdue access without a workflow', async () => {
    const { id, handle, flow, rina } = await active();
    await handle.terminate('lost');
    await missItsEnd(id, 2);
    await world.reconcile();
    await becomes(id, 'ended');
    expect((await world.read(rina, id)).grant).toMatchObject({ endReason: 'expired' });
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(false);
    expect(await foundIn(id)).toEqual(['maintenance.overdue']);
  });
  it('replaces a stuck workflow', async () => {
    const { id, handle } = await active();
    await handle.terminate('in the way');
    const nobodyPolls = { workflowId: requestWorkflowId(id), taskQueue: randomUUID(), args: [{ requestId: id }] };
    await world.client.workflow.start('accessRequest', nobodyPolls);
    await missItsEnd(id, 7);
    await world.reconcile();
    await becomes(id, 'ended');
    expect(await foundIn(id)).toEqual(['maintenance.stuck']);
  });
  it('has a request reviewed after a change that was not dispatched', async () => {
    const { id, rina } = await pending();
    await world.db.user.update({ where: { id: rina.id }, data: { active: false } });
    await ageRow(id);
    await waitUntil(
      async () => {
        await world.reconcile();
        return (await world.db.accessRequest.findUniqueOrThrow({ where: { id } })).status === 'cancelled';
      },
      { withinMs: 15_000, what: 'the request is cancelled' },
    );
    expect((await world.db.accessRequest.findUniqueOrThrow({ where: { id } })).reasonCode).toBe('requester_deactivated');
  });
  it('removes a membership whose request is not active', async () => {
    const { id, flow, rina } = await pending();
    await world.db.membership.create({ data: { groupId: flow.grantGroupId, userId: rina.id, requestId: id } });
    await world.reconcile();
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(false);
    expect(await foundIn(id)).toEqual(['maintenance.stray']);
  });
  it('dispatches changes that wait in the outbox', async () => {
    await world.dispatcher.running.stop();
    const { id, rina } = await pending();
    await world.call({ as: world.admin, method: 'patch', path: `/users/${rina.id}`, body: { active: false } }).expect(200);
    expect((await report()).now.unsent).toBe(1);
    await world.reconcile();
    await becomes(id, 'cancelled');
    expect((await report()).lastRun?.findings['unsent']).toBe(1);
    world.dispatcher.running = world.dispatcher.start();
  });
  it('finds nothing in a consistent system, even when two run at once, and reports to administrators only', async () => {
    const { id } = await active();
    await ageRow(id);
    await waitUntil(
      async () => {
        await Promise.all([world.reconcile(), world.reconcile()]);
        return Object.values((await report()).lastRun?.findings ?? { none: 1 }).every((count) => count === 0);
      },
      { withinMs: 15_000, what: 'nothing is found' },
    );
    expect((await world.as(await world.person()).GET('/api/v1/health-report')).response.status).toBe(403);
  });
  it('runs every minute by a schedule that is created once', async () => {
    await ensureReconcilerSchedule(world.client);
    await ensureReconcilerSchedule(world.client);
    const schedule = world.client.schedule.getHandle(RECONCILER_ID);
    const { spec, policies } = await schedule.describe();
    expect([spec.intervals?.map((one) => one.every), policies.overlap]).toEqual([[60_000], 'SKIP']);
    await schedule.delete();
  });
});

it('a workflow completes when its row does not exist any more', async () => {
  const { id, handle } = await pending();
  for (const table of ['requestCommand', 'requestApprover', 'requestStep'] as const)
    await (world.db[table] as { deleteMany(of: object): Promise<unknown> }).deleteMany({ where: { requestId: id } });
  await world.db.accessRequest.delete({ where: { id } });
  await handle.signal('sync');
  await handle.result();
  expect((await handle.describe()).status.name).toBe('COMPLETED');
});
