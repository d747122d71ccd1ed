import { randomUUID } from 'node:crypto';
import type { Shapes } from '../../../api/client/index.js';
import { refusal } from '../../support/http/refusal.js';
import { everyPage } from '../../support/http/every-page.js';
import { aRequestWith, inForce } from '../../support/database/request-row.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

describe('the list of sessions', () => {
  const names = new Map<string, string>();
  beforeAll(async () => {
    const [rina, { id: flowId, grantGroupId }] = [await world.person('rina'), await world.flow()];
    const aRow = async (name: string, columns: Parameters<typeof aRequestWith>[2]) => {
      const id = await aRequestWith(world.db, { flowId, requesterId: rina.id, grantGroupId }, columns);
      names.set(id, name);
      return id;
    };
    const created = (day: number) => ({ createdAt: new Date(Date.UTC(2020, 0, day)) });
    const device = () => ({ kind: 'device_admin', deviceId: randomUUID() });
    const lasting = inForce({ agoMinutes: 1, minutes: 60 });
    await aRow('timed-1', { ...created(1), ...lasting });
    await aRow('device-2', { ...created(2), ...lasting, ...device() });
    await aRow('timed-4', { ...created(4), ...lasting });
    await aRow('timed-3', { ...created(3), ...lasting, approvalType: 'automatic', requirement: null });
    await aRow('device-5', { ...created(5), ...lasting, ...device() });
    await aRow('permanent', { ...created(6), status: 'active', decidedAt: new Date(), grantedAt: new Date() });
    await aRow('past its end', { ...created(7), ...inForce({ agoMinutes: 9, minutes: 8 }) });
    await aRow('device past its end', { ...created(8), ...inForce({ agoMinutes: 9, minutes: 8 }), ...device() });
    await aRow('revoked', { ...created(9), ...lasting, status: 'ended', endedAt: new Date(), endReason: 'revoked' });
    await aRow('approved', { ...created(10), ...device(), status: 'approved', decidedAt: new Date() });
    await aRow('pending', created(11));
  });

  type Query = { type?: 'device' | 'timed' | 'permanent'; limit?: number };
  const sessions = async (query: Query = {}) =>
    (
      await everyPage<Shapes['AccessRequest']>((cursor) =>
        world.as(world.admin).GET('/api/v1/sessions', { params: { query: { ...query, ...cursor } } }),
      )
    ).map((one) => names.get(one.id) ?? one.id);

  const ALL = ['permanent', 'device-5', 'timed-4', 'timed-3', 'device-2', 'timed-1'];
  it.each<[Query, string[]]>([
    [{}, ALL],
    [{ type: 'device' }, ['device-5', 'device-2']],
    [{ type: 'timed' }, ['timed-4', 'timed-3', 'timed-1']],
    [{ type: 'permanent' }, ['permanent']],
    [{ limit: 1 }, ALL],
    [{ limit: 2 }, ALL],
    [{ limit: 5 }, ALL],
    [{ type: 'timed', limit: 2 }, ['timed-4', 'timed-3', 'timed-1']],
  ])('is what is in force, newest first: %j', async (query, expected) => {
    expect(await sessions(query)).toEqual(expected);
  });

  it('is paged through without gap or repeat across equal instants', async () => {
    await world.db.accessRequest.updateMany({ data: { createdAt: new Date(Date.UTC(2020, 1, 1)) } });
    const listed = await sessions({ limit: 2 });
    const ids = [...names].filter(([, name]) => ALL.includes(name)).map(([id]) => id);
    expect(listed).toEqual(
      ids
        .sort()
        .reverse()
        .map((id) => names.get(id)),
    );
  });

  it.each([
    ['?type=endless&limit=0', ['limit', 'type']],
    ['?scope=all', ['scope']],
    [`?cursor=${btoa(JSON.stringify(['requests:-createdAt', '2026-01-01T00:00:00Z', randomUUID()]))}`, ['cursor']],
  ])('refuses %s', async (query, paths) => {
    const answer = await world.call({ as: world.admin, method: 'get', path: `/sessions${query}` });
    expect(refusal(answer)).toEqual({ status: 400, code: 'validation_failed', paths });
  });

  it('is closed to people who are no administrators, as revoking is', async () => {
    const uma = await world.person('uma');
    const body = { requestIds: [randomUUID()], reason: 'so' };
    expect(refusal(await world.call({ as: uma, method: 'get', path: '/sessions' }))).toEqual({ status: 403, code: 'forbidden' });
    expect(refusal(await world.call({ as: uma, method: 'post', path: '/sessions/revoke', body }))).toEqual({
      status: 403,
      code: 'forbidden',
    });
  });
});

describe('revoking sessions', () => {
  let flow: Awaited<ReturnType<World['flow']>>;
  beforeAll(async () => {
    flow = await world.flow({ automatic: true });
  });

  const granted = async () => {
    const rina = await world.person('rina');
    return { rina, id: (await world.submit(rina, flow.id)).id };
  };
  const revoke = (requestIds: unknown, over: object = {}) =>
    world.call({ as: world.admin, method: 'post', path: '/sessions/revoke', body: { requestIds, reason: 'audit week', ...over } });
  const revocations = (requestId: string) => world.db.auditEvent.findMany({ where: { requestId, type: 'request.ended' } });

  it('ends each of them now, and says in the audit log who did and why', async () => {
    const sessions = await Promise.all(Array.from({ length: 12 }, granted));
    const other = await granted();
    const { status, body } = await revoke(sessions.map((one) => one.id));
    expect([status, body]).toEqual([200, { items: sessions.map(({ id }) => ({ requestId: id, status: 'ended' })) }]);
    for (const { rina, id } of sessions) {
      expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(false);
      const event = { actorId: world.admin.id, data: expect.objectContaining({ endReason: 'revoked', reason: 'audit week' }) };
      expect(await revocations(id)).toEqual([expect.objectContaining(event)]);
    }
    expect((await world.read(other.rina, other.id)).status).toBe('active');
  });

  it('takes one away from the list', async () => {
    const { id } = await granted();
    const listed = async () => (await world.call({ as: world.admin, method: 'get', path: '/sessions?limit=1' })).body.items[0]?.id === id;
    expect(await listed()).toBe(true);
    await revoke([id]).expect(200);
    expect(await listed()).toBe(false);
  });

  it('ends permanent access as well', async () => {
    const permanent = await world.flow({ automatic: true, timedAccess: { mode: 'none' } });
    const holders = await Promise.all(Array.from({ length: 3 }, () => world.person('holder')));
    const ids = await Promise.all(holders.map(async (one) => (await world.submit(one, permanent.id, { duration: undefined })).id));
    const listed = async () => (await world.call({ as: world.admin, method: 'get', path: '/sessions?type=permanent' })).body.items;
    expect((await listed()).map((one: { id: string }) => one.id)).toEqual(expect.arrayContaining(ids));
    expect((await revoke(ids)).body.items).toEqual(ids.map((requestId) => ({ requestId, status: 'ended' })));
    expect((await listed()).filter((one: { id: string }) => ids.includes(one.id))).toEqual([]);
    for (const one of holders) expect(await world.isMember(permanent.grantGroupId, one.id)).toBe(false);
  });

  it('is harmless when repeated, and when one is named twice', async () => {
    const { id } = await granted();
    const ended = { items: [{ requestId: id, status: 'ended' }] };
    expect((await revoke([id, id, id.toUpperCase()])).body).toEqual(ended);
    expect((await revoke([id])).body).toEqual(ended);
    expect(await revocations(id)).toHaveLength(1);
  });

  it('does nothing at all when one of them is not there', async () => {
    const { rina, id } = await granted();
    const events = await world.db.auditEvent.count();
    const answer = await revoke([id, randomUUID(), id, randomUUID()]);
    expect(refusal(answer)).toEqual({ status: 400, code: 'validation_failed', paths: ['requestIds.1', 'requestIds.3'] });
    expect((await world.read(rina, id)).status).toBe('active');
    expect(await world.db.auditEvent.count()).toBe(events);
  });

  it('says of each that is not in force why it was not revoked, and ends the others', async () => {
    const [{ id }, rina, manual] = [await granted(), await world.person('rina'), await world.flow()];
    const pending = await world.submit(rina, manual.id);
    const denied = await world.submit(await world.person('kim'), manual.id);
    await world.act(world.admin, 'deny', denied.id, { reason: 'no' }).expect(200);
    const { status, body } = await revoke([pending.id, id, denied.id]);
    expect([status, body.items]).toEqual([
      200,
      [
        { requestId: pending.id, status: 'pending', code: 'invalid_transition' },
        { requestId: id, status: 'ended' },
        { requestId: denied.id, status: 'denied', code: 'invalid_transition' },
      ],
    ]);
    expect((await world.read(rina, pending.id)).status).toBe('pending');
  });

  it.each([
    ['no ids', { requestIds: [] }, ['requestIds']],
    ['too many', { requestIds: Array.from({ length: 101 }, () => randomUUID()) }, ['requestIds']],
    ['what is no id', { requestIds: ['x'] }, ['requestIds.0']],
    ['no reason', { reason: undefined }, ['reason']],
    ['a blank reason', { reason: ' ' }, ['reason']],
    ['more', { why: 'x' }, ['why']],
  ])('refuses %s', async (_what, over, paths) => {
    expect(refusal(await revoke([randomUUID()], over))).toEqual({ status: 400, code: 'validation_failed', paths });
  });
});
