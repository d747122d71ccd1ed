import { aRequestRow } from '../support/open-request.js';
import { type Office, openOffice } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(() => office.stop());

/** A flow with open requests of two versions, disabled after the first of them, and requests that are over. */
async function disabled({ open }: { open: number }) {
  const [flowId, grantGroupId] = [await office.flow(), await office.group()];
  await office.db.approvalFlowVersion.createMany({ data: { flowId, version: 2, name: 'GitHub', definition: {} } });
  const aRow = async (status: string, flowVersion = 1) =>
    aRequestRow(office.db, { flowId, flowVersion, requesterId: (await office.person()).id, grantGroupId, status });
  const statuses = ['pending', 'missing_data', 'error', 'approved'];
  const affected: string[] = [];
  for (let one = 0; one < open; one++) affected.push(await aRow(statuses[one % statuses.length] ?? 'pending'));
  await aRow('active');
  await aRow('pending', 2);
  await aRequestRow(office.db, { flowId: await office.flow(), flowVersion: 1, requesterId: office.admin.id, grantGroupId });
  await office.db.approvalFlow.update({ where: { id: flowId }, data: { cancelBelow: 2, cancelCode: 'flow_disabled' } });
  const { id: changeId } = await office.db.outbox.create({ data: { kind: 'flow', subjectId: flowId } });
  return { changeId, affected: affected.sort() };
}
const isSent = async (id: string) => (await office.db.outbox.findUniqueOrThrow({ where: { id } })).sentAt !== null;

describe('a flow that was disabled', () => {
  it('concerns what is open of the versions before, page by page, each once', async () => {
    const { changeId, affected } = await disabled({ open: 130 });
    office.synced.splice(0);
    const first = await office.activities.tellRequests(changeId, null);
    expect([office.synced, first, await isSent(changeId)]).toEqual([affected.slice(0, 100), affected[99], false]);
    const second = await office.activities.tellRequests(changeId, first);
    expect([office.synced, second, await isSent(changeId)]).toEqual([affected, affected[129], false]);
    expect(await office.activities.tellRequests(changeId, second)).toBeNull();
    expect(await isSent(changeId)).toBe(true);
  });
  it('skips a request that is closed meanwhile, and is repeated without harm', async () => {
    const { changeId, affected } = await disabled({ open: 2 });
    await office.system('review', affected[0] ?? '');
    expect(await office.outbox.affectedRequests(changeId, null)).toEqual(affected.slice(1));
    await office.system('review', affected[1] ?? '');
    expect(await office.activities.tellRequests(changeId, null)).toBeNull();
    const { sentAt } = await office.db.outbox.findUniqueOrThrow({ where: { id: changeId } });
    expect(await office.activities.tellRequests(changeId, null)).toBeNull();
    expect((await office.db.outbox.findUniqueOrThrow({ where: { id: changeId } })).sentAt).toEqual(sentAt);
  });
  it('that is not dispatched yet is found again, oldest first', async () => {
    await office.db.outbox.deleteMany({});
    const make = (at: number) => office.db.outbox.create({ data: { kind: 'flow', subjectId: office.everyone, createdAt: new Date(at) } });
    const [late, early, sent] = [await make(2_000), await make(1_000), await make(500)];
    await office.outbox.markDispatched(sent.id);
    expect(await office.outbox.undispatched(10)).toEqual([early.id, late.id]);
    expect(await office.outbox.undispatched(1)).toEqual([early.id]);
  });
});
