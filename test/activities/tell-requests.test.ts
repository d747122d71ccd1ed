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
  const concerned: string[] = [];
  for (let one = 0; one < open; one++) concerned.push(await aRow(statuses[one % statuses.length] ?? 'pending'));
  await aRow('active');
  await aRow('pending', 2);
  await aRequestRow(office.db, { flowId: await office.flow(), flowVersion: 1, requesterId: office.admin.id, grantGroupId });
  await office.db.approvalFlow.update({ where: { id: flowId }, data: { cancelBelow: 2, cancelCode: 'flow_disabled' } });
  const { id: changeId } = await office.db.outbox.create({ data: { kind: 'flow', subjectId: flowId } });
  return { changeId, concerned: concerned.sort() };
}
const isSent = async (id: string) => (await office.db.outbox.findUniqueOrThrow({ where: { id } })).sentAt !== null;

describe('a flow that was disabled', () => {
  it('concerns what is open of the versions before, page by page, each once', async () => {
    const { changeId, concerned } = await disabled({ open: 130 });
    office.synced.splice(0);
    const first = await office.activities.tellRequests(changeId, null);
    expect([office.synced, first, await isSent(changeId)]).toEqual([concerned.slice(0, 100), concerned[99], false]);
    const second = await office.activities.tellRequests(changeId, first);
    expect([office.synced, second, await isSent(changeId)]).toEqual([concerned, concerned[129], false]);
    expect(await office.activities.tellRequests(changeId, second)).toBeNull();
    expect(await isSent(changeId)).toBe(true);
  });
  it('concerns nothing that is closed meanwhile, and is told once more without harm', async () => {
    const { changeId, concerned } = await disabled({ open: 2 });
    await office.engine('review', concerned[0] ?? '');
    expect(await office.changes.affectedRequests(changeId, null)).toEqual(concerned.slice(1));
    await office.engine('review', concerned[1] ?? '');
    expect(await office.activities.tellRequests(changeId, null)).toBeNull();
    const { sentAt } = await office.db.outbox.findUniqueOrThrow({ where: { id: changeId } });
    expect(await office.activities.tellRequests(changeId, null)).toBeNull();
    expect((await office.db.outbox.findUniqueOrThrow({ where: { id: changeId } })).sentAt).toEqual(sentAt);
  });
  it('that nobody has told of yet is found again, oldest first', async () => {
    await office.db.outbox.deleteMany({});
    const make = (at: number) => office.db.outbox.create({ data: { kind: 'flow', subjectId: office.everyone, createdAt: new Date(at) } });
    const [late, early, sent] = [await make(2_000), await make(1_000), await make(500)];
    await office.changes.markDispatched(sent.id);
    expect(await office.changes.undispatched(10)).toEqual([early.id, late.id]);
    expect(await office.changes.undispatched(1)).toEqual([early.id]);
  });
});
