import { aRequestRow } from '../support/database/request-row.js';
import { makeDispatchChange } from '../../activities/dispatch-change.js';
import { noWorkflows } from '../support/builders/no-workflows.js';
import { type ActivityWorld, startActivityWorld } from './activity-world.js';

let world: ActivityWorld;
beforeAll(async () => {
  world = await startActivityWorld();
}, 60_000);
afterAll(() => world.stop());

/** A flow with open requests of two versions, disabled after the first version, and closed requests. */
async function disabled({ open }: { open: number }) {
  const [flowId, grantGroupId] = [await world.flow(), await world.group()];
  await world.db.$executeRaw`INSERT INTO approval_flow_versions (flow_id, version, name, definition)
    SELECT flow_id, 2, name, definition FROM approval_flow_versions WHERE flow_id = ${flowId}::uuid`;
  const aRow = async (status: string, flowVersion = 1) =>
    aRequestRow(world.db, { flowId, flowVersion, requesterId: (await world.person()).id, grantGroupId, status });
  const statuses = ['pending', 'missing_data', 'error', 'approved'];
  const affected: string[] = [];
  for (let one = 0; one < open; one++) affected.push(await aRow(statuses[one % statuses.length] ?? 'pending'));
  await aRow('active');
  await aRow('pending', 2);
  await aRequestRow(world.db, { flowId: await world.flow(), flowVersion: 1, requesterId: world.admin.id, grantGroupId });
  await world.db.approvalFlow.update({ where: { id: flowId }, data: { cancelBelow: 2, cancelCode: 'flow_disabled' } });
  const { id: changeId } = await world.db.outbox.create({ data: { kind: 'flow', subjectId: flowId } });
  return { changeId, affected: affected.sort() };
}
const isSent = async (id: string) => (await world.db.outbox.findUniqueOrThrow({ where: { id } })).sentAt !== null;

describe('a flow that was disabled', () => {
  it('is dispatched to the open requests of earlier versions, page by page, once each', async () => {
    const { changeId, affected } = await disabled({ open: 430 });
    world.synced.splice(0);
    const clock = { now: 0 };
    const slowly = makeDispatchChange({
      outbox: world.outbox,
      requestWorkflows: { ...noWorkflows, sync: async (ids) => void world.synced.push(...ids) },
      now: () => (clock.now += 20_000), // each page takes longer than an activity may
    });
    const first = await slowly(changeId, null);
    expect([world.synced, first, await isSent(changeId)]).toEqual([affected.slice(0, 200), affected[199], false]);
    expect(await world.activities.tellRequests(changeId, first)).toBeNull();
    expect([world.synced, await isSent(changeId)]).toEqual([affected, true]);
  });
  it('skips a request that is closed meanwhile, and is repeated without harm', async () => {
    const { changeId, affected } = await disabled({ open: 2 });
    await world.system('review', affected[0] ?? '');
    expect(await world.outbox.affectedRequests(changeId, null)).toEqual({ requestIds: affected.slice(1), next: null });
    await world.system('review', affected[1] ?? '');
    expect(await world.activities.tellRequests(changeId, null)).toBeNull();
    const { sentAt } = await world.db.outbox.findUniqueOrThrow({ where: { id: changeId } });
    expect(await world.activities.tellRequests(changeId, null)).toBeNull();
    expect((await world.db.outbox.findUniqueOrThrow({ where: { id: changeId } })).sentAt).toEqual(sentAt);
  });
  it('that is not dispatched yet is found again, oldest first', async () => {
    await world.db.outbox.deleteMany({});
    const make = (at: number) => world.db.outbox.create({ data: { kind: 'flow', subjectId: world.everyone, createdAt: new Date(at) } });
    const [late, early, sent] = [await make(2_000), await make(1_000), await make(500)];
    await world.outbox.markDispatched(sent.id);
    expect(await world.outbox.undispatched(10)).toEqual([early.id, late.id]);
    expect(await world.outbox.undispatched(1)).toEqual([early.id]);
  });
});
