import { randomUUID } from 'node:crypto';
import { refusal } from '../support/http/refusal.js';
import type { Person } from '../support/database/directory-rows.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

const ask = (as: Person, body: Record<string, unknown>) => world.call({ as, method: 'post', path: '/access-requests', body });
const rows = () => world.db.accessRequest.count();

describe('a submit that is not right', () => {
  it.each([
    ['no justification', {}, 'justification'],
    ['a blank one', { justification: '  ' }, 'justification'],
    ['one that is too long', { justification: 'x'.repeat(2_001) }, 'justification'],
    ['NUL in it', { justification: 'a\0b' }, 'justification'],
    ['a lone surrogate in it', { justification: 'a\ud800b' }, 'justification'],
    ['a justification that is no text', { justification: 7 }, 'justification'],
    ['a duration that is not offered', { justification: 'x', duration: 'P6D' }, 'duration'],
    ['no duration', { justification: 'x', duration: undefined }, 'duration'],
    ['a duration that is none', { justification: 'x', duration: 'soon' }, 'duration'],
    ['a device', { justification: 'x', deviceId: randomUUID() }, 'deviceId'],
    ['a flow that is not there', { justification: 'x', flowId: randomUUID() }, 'flowId'],
    ['a flow id that is none', { justification: 'x', flowId: 'x' }, 'flowId'],
    ['an unknown field', { justification: 'x', status: 'active' }, 'status'],
  ])('with %s is refused at its path', async (_what, over, path) => {
    const [rina, flow, before] = [await world.person('rina'), await world.flow(), await rows()];
    const answer = await ask(rina, { flowId: flow.id, duration: 'P5D', ...over });
    expect(refusal(answer)).toEqual({ status: 400, code: 'validation_failed', paths: [path] });
    expect(await rows()).toBe(before);
  });
  it('names every offending path at once', async () => {
    const answer = await ask(await world.person('rina'), { flowId: 'x', justification: 1, duration: 2, deviceId: 3, smuggled: 4 });
    expect(refusal(answer).paths).toEqual(['deviceId', 'duration', 'flowId', 'justification', 'smuggled']);
  });
  it('through a flow that one does not see is as if there were none', async () => {
    const flow = await world.flow();
    const outsider = await world.person('zoe');
    await world.db.membership.deleteMany({ where: { userId: outsider.id } });
    expect(refusal(await ask(outsider, { flowId: flow.id, justification: 'x', duration: 'P5D' })).paths).toEqual(['flowId']);
  });
  it('takes any equal form of an offered duration', async () => {
    const request = await world.submit(await world.person('rina'), (await world.flow()).id, { duration: 'PT120H' });
    expect(request).toMatchObject({ requestedDuration: 'P5D', status: 'pending' });
  });
});

describe('a submit that is refused for what is there already', () => {
  it('is one open request for each flow', async () => {
    const [rina, flow] = [await world.person('rina'), await world.flow()];
    const asked = { flowId: flow.id, justification: 'x', duration: 'P5D' };
    const answers = await Promise.all([ask(rina, asked), ask(rina, asked), ask(rina, asked)]);
    expect(answers.map((one) => one.status).sort()).toEqual([201, 409, 409]);
    expect(answers.filter((one) => one.status === 409).map((one) => one.body.code)).toEqual(['duplicate_request', 'duplicate_request']);
    expect(await world.db.accessRequest.count({ where: { requesterId: rina.id } })).toBe(1);
  });
  it('is not for permanent members', async () => {
    const [rina, flow] = [await world.person('rina'), await world.flow()];
    await world.db.membership.create({ data: { groupId: flow.grantGroupId, userId: rina.id } });
    expect(refusal(await ask(rina, { flowId: flow.id, justification: 'x', duration: 'P5D' }))).toEqual({
      status: 409,
      code: 'already_has_access',
    });
  });
  it('is not while requests are switched off', async () => {
    const [rina, flow] = [await world.person('rina'), await world.flow()];
    await world.call({ as: world.admin, method: 'patch', path: '/settings', body: { requestsEnabled: false } }).expect(200);
    const answer = await ask(rina, { flowId: flow.id, justification: 'x', duration: 'P5D' });
    await world.call({ as: world.admin, method: 'patch', path: '/settings', body: { requestsEnabled: true } }).expect(200);
    expect(refusal(answer)).toEqual({ status: 403, code: 'requests_disabled' });
  });
});

describe('an idempotency key', () => {
  const submitWith = (as: Person, key: string, body: Record<string, unknown>) =>
    world.call({ as, method: 'post', path: '/access-requests', body }).set('Idempotency-Key', key);

  it('makes a repeat the same request, also when both come at once', async () => {
    const [rina, flow, key] = [await world.person('rina'), await world.flow(), randomUUID()];
    const asked = { flowId: flow.id, justification: 'x', duration: 'P5D' };
    const both = await Promise.all([submitWith(rina, key, asked), submitWith(rina, key, asked)]);
    const again = await submitWith(rina, key, asked);
    expect(new Set([...both, again].map((one) => one.body.id)).size).toBe(1);
    expect([again.status, again.headers['location']]).toEqual([200, `/api/v1/access-requests/${String(again.body.id)}`]);
  });
  it('is for one body', async () => {
    const [rina, flow, key] = [await world.person('rina'), await world.flow(), randomUUID()];
    await submitWith(rina, key, { flowId: flow.id, justification: 'x', duration: 'P5D' }).expect(201);
    const other = await submitWith(rina, key, { flowId: flow.id, justification: 'y', duration: 'P5D' });
    expect(refusal(other)).toEqual({ status: 409, code: 'idempotency_mismatch' });
  });
  it('is a caller’s own', async () => {
    const [flow, key] = [await world.flow(), randomUUID()];
    const asked = { flowId: flow.id, justification: 'x', duration: 'P5D' };
    const [one, other] = [await submitWith(await world.person('a'), key, asked), await submitWith(await world.person('b'), key, asked)];
    expect(one.body.id).not.toBe(other.body.id);
  });
  it('does not remember a refused submit', async () => {
    const [rina, flow, key] = [await world.person('rina'), await world.flow(), randomUUID()];
    await submitWith(rina, key, { flowId: flow.id, justification: '', duration: 'P5D' }).expect(400);
    await submitWith(rina, key, { flowId: flow.id, justification: 'x', duration: 'P5D' }).expect(201);
  });
  it.each([
    ['a blank', 'a b'],
    ['nothing', ''],
    ['too much', 'x'.repeat(201)],
  ])('with %s in it is refused', async (_what, key) => {
    const [rina, flow] = [await world.person('rina'), await world.flow()];
    const answer = await submitWith(rina, key, { flowId: flow.id, justification: 'x', duration: 'P5D' });
    expect(refusal(answer).paths).toEqual(['Idempotency-Key']);
  });
  it('answers a repeated decision as the first', async () => {
    const [rina, flow, key] = [await world.person('rina'), await world.flow(), randomUUID()];
    const { id } = await world.submit(rina, flow.id);
    const approve = (body: object) => world.act(world.admin, 'approve', id, { ...body }).set('Idempotency-Key', key);
    expect((await approve({ comment: 'ok' })).body.status).toBe('active');
    const repeat = await approve({ comment: 'ok' });
    expect([repeat.status, repeat.body.status]).toEqual([200, 'active']);
    expect(refusal(await approve({ comment: 'other' }))).toEqual({ status: 409, code: 'idempotency_mismatch' });
    expect(await world.db.auditEvent.count({ where: { requestId: id, type: 'request.step_approved' } })).toBe(1);
    const refused = await world.db.auditEvent.findFirst({ where: { requestId: id, type: 'request.decision_refused' } });
    expect(refused?.data).toMatchObject({ verb: 'approve', code: 'idempotency_mismatch' });
  });
});

describe('an automatic flow', () => {
  it('grants in the same answer, and says so event by event', async () => {
    const [rina, flow] = [await world.person('rina'), await world.flow({ automatic: true })];
    const request = await world.submit(rina, flow.id, { justification: undefined });
    expect(request).toMatchObject({
      status: 'active',
      approval: { type: 'automatic', requirement: null, steps: [] },
      approvedDuration: 'P5D',
    });
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(true);
    const { body } = await world.call({ as: rina, method: 'get', path: `/access-requests/${request.id}/events` });
    const told = body.items.map(({ sequence, type, actor }: { sequence: number; type: string; actor: { type: string } }) => [
      sequence,
      type,
      actor.type,
    ]);
    expect(told).toEqual([
      [1, 'request.submitted', 'user'],
      [2, 'request.approved', 'system'],
      [3, 'request.active', 'system'],
    ]);
    const beyond = btoa(JSON.stringify(['events', '2026-01-01T00:00:00Z', '999999999999999999']));
    const page = await world.call({ as: rina, method: 'get', path: `/access-requests/${request.id}/events?cursor=${beyond}` });
    expect([page.status, page.body.items]).toEqual([200, []]);
  });
});
