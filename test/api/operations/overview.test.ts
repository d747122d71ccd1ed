import { randomUUID } from 'node:crypto';
import { startApi } from '../../support/http/api.js';
import { refusal } from '../../support/http/refusal.js';
import { aPerson, type Person } from '../../support/database/directory-rows.js';
import { dataOf } from '../../support/http/every-page.js';
import { aFlow } from '../../support/database/flow.js';
import { aRequestWith, inForce } from '../../support/database/request-row.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
let flowId: string;
let grantGroupId: string;
beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
});
/** One flow and no request. */
beforeEach(async () => {
  await api.db.requestStep.deleteMany();
  await api.db.accessRequest.deleteMany();
  await api.db.approvalFlow.updateMany({ data: { enabled: false, deletedAt: new Date() } });
  flowId = await aFlow(api.db);
  grantGroupId = (await api.db.approvalFlowVersion.findFirstOrThrow({ where: { flowId } })).grantGroupId ?? '';
});
afterAll(() => api.stop());

const overview = async () => dataOf(await api.as(ada).GET('/api/v1/overview'));
const aRow = async (columns: Parameters<typeof aRequestWith>[2] = {}, asks?: 'administrator' | 'manager') => {
  const requester = await aPerson(api.db, `person-${randomUUID()}`);
  const requestId = await aRequestWith(
    api.db,
    { flowId, requesterId: requester.id, grantGroupId },
    { ...columns, asksAdministrators: asks === 'administrator' },
  );
  if (asks) await api.db.requestStep.createMany({ data: { requestId, position: 1, type: asks, label: asks, state: 'open' } });
};
const rows = async (many: number, ...of: Parameters<typeof aRow>) => {
  for (let n = 0; n < many; n += 1) await aRow(...of);
};
const reason = { reasonCode: 'by_admin', reasonMessage: 'so' };
const device = { kind: 'device_admin', deviceId: randomUUID() };

describe('the overview', () => {
  it('is empty where there is nothing', async () => {
    await api.db.approvalFlow.update({ where: { id: flowId }, data: { enabled: false, deletedAt: new Date() } });
    const { days, ...counts } = await overview();
    expect(counts).toEqual({
      queue: { administrator: 0, others: 0 },
      sessions: { device: 0, timed: 0, permanent: 0 },
      flows: { total: 0, needsAttention: 0 },
      waiting: 0,
      inError: 0,
      endingSoon: 0,
      medianSecondsToDecision: null,
    });
    expect(days).toHaveLength(30);
    expect(days.every((day) => day.requests === 0 && day.medianSecondsToDecision === null)).toBe(true);
  });

  it('counts what waits, what is in error, and what is in force', async () => {
    await rows(1, {}, 'administrator');
    await rows(2, {}, 'manager');
    await rows(1, device, 'administrator');
    await rows(4, { status: 'missing_data', ...reason }, 'manager');
    await rows(3, { status: 'error', ...reason }, 'administrator');
    await rows(1, { status: 'denied', decidedAt: new Date(), ...reason }, 'administrator');
    await rows(1, { status: 'approved', decidedAt: new Date() });
    await rows(2, { ...inForce({ agoMinutes: 1, minutes: 24 * 60 - 5 }) });
    await rows(1, { ...inForce({ agoMinutes: 1, minutes: 24 * 60 + 9 }) });
    await rows(1, { ...inForce({ agoMinutes: 9, minutes: 8 }) });
    await rows(1, { status: 'active', decidedAt: new Date(), grantedAt: new Date() });
    await rows(2, { ...inForce({ agoMinutes: 1, minutes: 60 }), ...device });
    await rows(1, { ...inForce({ agoMinutes: 9, minutes: 8 }), ...device });
    expect(await overview()).toMatchObject({
      queue: { administrator: 5, others: 6 },
      sessions: { device: 2, timed: 3, permanent: 1 },
      waiting: 8,
      inError: 3,
      endingSoon: 4,
    });
  });

  it('counts the flows that are there, and those that need attention', async () => {
    const [olga, kept] = [await aPerson(api.db, 'Olga'), await aPerson(api.db, 'Kim')];
    for (const { id } of [olga, kept]) await aFlow(api.db, { approvers: [{ type: 'resource_owner', userId: id }] });
    await api.db.user.update({ where: { id: olga.id }, data: { active: false } });
    const deleted = await aFlow(api.db);
    await api.db.approvalFlow.update({ where: { id: deleted }, data: { enabled: false, deletedAt: new Date() } });
    expect((await overview()).flows).toEqual({ total: 3, needsAttention: 1 });
  });

  it('is for administrators only', async () => {
    const uma = await aPerson(api.db, 'Uma');
    expect(refusal(await api.call({ as: uma, method: 'get', path: '/overview' }))).toEqual({ status: 403, code: 'forbidden' });
    expect(refusal(await api.call({ as: ada, method: 'get', path: '/overview?days=7' })).paths).toEqual(['days']);
  });
});

describe('the last 30 days', () => {
  const DAY = 86_400_000;
  const SECOND = 1_000;
  /** Decided at an instant, some seconds after it was submitted. */
  const decided = (at: number, seconds: number, over: object = {}) =>
    aRow({ status: 'denied', createdAt: new Date(at - seconds * SECOND), decidedAt: new Date(at), ...reason, ...over });

  it('are days in UTC, one after the other, up to now', async () => {
    const [before, { days }, after] = [new Date(), await overview(), new Date()];
    const dates = days.map((day) => Date.parse(`${day.date}T00:00:00Z`));
    expect(dates.slice(1).map((date, index) => date - dates[index]!)).toEqual(Array(29).fill(DAY));
    expect([before, after].map((at) => at.toISOString().slice(0, 10))).toContain(days.at(-1)?.date);
  });

  it('count each request on its day, from the first instant to the last', async () => {
    const first = Date.parse(`${(await overview()).days[0]?.date ?? ''}T00:00:00Z`);
    for (const at of [first - 1, first, first + DAY - 1, first + DAY, first + 5 * DAY]) await aRow({ createdAt: new Date(at) });
    const { days } = await overview();
    expect(days.slice(0, 7).map((day) => day.requests)).toEqual([2, 1, 0, 0, 0, 1, 0]);
  });

  it('have the median of what people decided on each of them, and of all of it', async () => {
    const first = Date.parse(`${(await overview()).days[0]?.date ?? ''}T00:00:00Z`);
    const [second, third] = [first + DAY, first + 2 * DAY];
    await decided(second, 10);
    await decided(second + 5 * SECOND, 40);
    await decided(third - 1, 20);
    await decided(third + DAY - 1, 5);
    await decided(third, 8);
    await decided(third, 9_999, { approvalType: 'automatic', requirement: null });
    await aRow({ createdAt: new Date(third) });
    const { days, medianSecondsToDecision } = await overview();
    expect(days.slice(0, 4).map((day) => day.medianSecondsToDecision)).toEqual([null, 20, 6.5, null]);
    expect(medianSecondsToDecision).toBe(10);
  });

  it('say nothing of what was decided before the first of them', async () => {
    const first = Date.parse(`${(await overview()).days[0]?.date ?? ''}T00:00:00Z`);
    await decided(first - 1, 1_000);
    expect((await overview()).medianSecondsToDecision).toBeNull();
    await decided(first, 10);
    const { days, medianSecondsToDecision } = await overview();
    expect([days[0]?.medianSecondsToDecision, medianSecondsToDecision]).toEqual([10, 10]);
  });
});
