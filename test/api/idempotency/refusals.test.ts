import { randomUUID } from 'node:crypto';
import type { Person } from '../../support/database/directory-rows.js';
import { refusal } from '../../support/http/refusal.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

const MISMATCH = { status: 409, code: 'idempotency_mismatch' };
const NOT_AN_APPROVER = { status: 403, code: 'not_an_approver' };
const act = (as: Person, verb: string, id: string, { key, ...body }: { key: string; comment?: string; reason?: string }) =>
  world.act(as, verb, id, body).set('Idempotency-Key', key);
const post = (path: string, key: string, body: object, as: Person = world.admin) =>
  world.call({ as, method: 'post', path, body }).set('Idempotency-Key', key);

/** A request that waits for an owner, and a manager who sees it without a step of their own. */
const waiting = async () => {
  const [owner, rina] = [await world.person('owner'), await world.person('rina')];
  const flow = await world.flow({ approvers: [{ type: 'resource_owner', userId: owner.id }] });
  return { owner, rina, flow, id: (await world.submit(rina, flow.id)).id };
};

describe('a refusal by the API', () => {
  it('is the answer to its key from then on, also when the command would be allowed by now', async () => {
    const { id } = await waiting();
    const key = randomUUID();
    expect(refusal(await act(world.admin, 'approve', id, { key }))).toEqual(NOT_AN_APPROVER);
    await world.db.requestApprover.updateMany({ where: { requestId: id }, data: { userId: world.admin.id } });
    expect(refusal(await act(world.admin, 'approve', id, { key }))).toEqual(NOT_AN_APPROVER);
    expect((await act(world.admin, 'approve', id, { key: randomUUID() })).status).toBe(200);
  });
  it('is for one body', async () => {
    const { id } = await waiting();
    const key = randomUUID();
    await act(world.admin, 'approve', id, { key, comment: 'a' }).expect(403);
    expect(refusal(await act(world.admin, 'approve', id, { key, comment: 'b' }))).toEqual(MISMATCH);
  });
  it('is audited once', async () => {
    const { id } = await waiting();
    const key = randomUUID();
    for (const _each of [1, 2, 3]) await act(world.admin, 'deny', id, { key, reason: 'x' }).expect(403);
    expect(await world.db.auditEvent.count({ where: { requestId: id, type: 'request.decision_refused' } })).toBe(1);
  });
  it('stays 404 for a stranger, whatever the body', async () => {
    const { id } = await waiting();
    const [zoe, key] = [await world.person('zoe'), randomUUID()];
    expect((await act(zoe, 'approve', id, { key, comment: 'a' })).status).toBe(404);
    expect((await act(zoe, 'approve', id, { key, comment: 'b' })).status).toBe(404);
    await world.db.requestApprover.updateMany({ where: { requestId: id }, data: { userId: zoe.id } });
    expect((await act(zoe, 'approve', id, { key, comment: 'a' })).status).toBe(404);
  });
  it('gives way to the answer of the same command that was saved meanwhile', async () => {
    const { id, owner } = await waiting();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => act(owner, 'approve', id, { key })));
    expect(answers.map((one) => [one.status, one.body.status])).toEqual(Array.from({ length: 8 }, () => [200, 'active']));
  });
});

describe('a refusal of a directory change', () => {
  it('is the answer to its key from then on', async () => {
    const [key, name] = [randomUUID(), `group ${randomUUID()}`];
    const { body: taken } = await world.call({ as: world.admin, method: 'post', path: '/groups', body: { name } }).expect(201);
    expect((await post('/groups', key, { name })).body.code).toBe('already_exists');
    await world.call({ as: world.admin, method: 'delete', path: `/groups/${taken.id}` }).expect(204);
    expect((await post('/groups', key, { name })).body.code).toBe('already_exists');
    expect(refusal(await post('/groups', key, { name: 'other' }))).toEqual(MISMATCH);
    expect((await post('/groups', randomUUID(), { name })).status).toBe(201);
  });
  it('names the same paths again', async () => {
    const [key, body] = [randomUUID(), { name: 'laptop', os: 'linux', ownerId: randomUUID() }];
    const [first, second] = [await post('/devices', key, body), await post('/devices', key, body)];
    expect(refusal(first)).toEqual({ status: 400, code: 'validation_failed', paths: ['ownerId'] });
    expect(second.body).toEqual(first.body);
  });
  it('is not one when the body is malformed: the key is free', async () => {
    const [key, name] = [randomUUID(), `group ${randomUUID()}`];
    await post('/groups', key, { name, unknown: 1 }).expect(400);
    await post('/groups', key, { name }).expect(201);
  });
});

describe('a submit', () => {
  it('is never refused as a duplicate of itself', async () => {
    for (const _round of [1, 2, 3, 4]) {
      const [rina, flow, key] = [await world.person('rina'), await world.flow(), randomUUID()];
      const body = { flowId: flow.id, justification: 'x', duration: 'P5D' };
      const answers = await Promise.all(Array.from({ length: 12 }, () => post('/access-requests', key, body, rina)));
      expect(new Set(answers.map((one) => String(one.body.id))).size).toBe(1);
      expect(answers.every((one) => one.status === 200 || one.status === 201)).toBe(true);
    }
  });
  it('is not remembered when it was refused', async () => {
    const [rina, flow, key] = [await world.person('rina'), await world.flow(), randomUUID()];
    const open = await world.submit(rina, flow.id);
    const body = { flowId: flow.id, justification: 'x', duration: 'P5D' };
    expect((await post('/access-requests', key, body, rina)).body.code).toBe('duplicate_request');
    await world.act(rina, 'cancel', open.id).expect(200);
    expect((await post('/access-requests', key, body, rina)).status).toBe(201);
  });
});

describe('a kept answer', () => {
  it('holds no token that the database alone could show', async () => {
    const [tim, key] = [await world.person('tim'), randomUUID()];
    const { body } = await post('/tokens', key, { name: 'ci' }, tim).expect(201);
    const kept = await world.db.idempotencyKey.findMany({ orderBy: { at: 'desc' }, take: 1 });
    expect(Buffer.from(kept[0]?.answer ?? []).length).toBeGreaterThan(0);
    expect(Buffer.from(kept[0]?.answer ?? []).includes(body.token)).toBe(false);
    expect(JSON.stringify(kept)).not.toContain(key);
  });
  it('is forgotten after 24 hours, and removed by the reconciler', async () => {
    const [tim, key] = [await world.person('tim'), randomUUID()];
    const first = await post('/tokens', key, { name: 'ci' }, tim).expect(201);
    await world.db.$executeRaw`UPDATE idempotency_keys SET at = at - interval '24 hours 1 second'`;
    const second = await post('/tokens', key, { name: 'ci' }, tim).expect(201);
    expect(second.body.id).not.toBe(first.body.id);
    await world.db.$executeRaw`UPDATE idempotency_keys SET at = at - interval '24 hours 1 second'`;
    await world.reconcile();
    expect(await world.db.idempotencyKey.count()).toBe(0);
  });
  it('is not there when the change was not committed', async () => {
    const [key, name] = [randomUUID(), `group ${randomUUID()}`];
    await world.db.$executeRaw`ALTER TABLE idempotency_keys ADD CONSTRAINT no_answer CHECK (answer IS NULL) NOT VALID`;
    expect((await post('/groups', key, { name })).status).toBe(500);
    await world.db.$executeRaw`ALTER TABLE idempotency_keys DROP CONSTRAINT no_answer`;
    expect(await world.db.group.count({ where: { name } })).toBe(0);
    expect((await post('/groups', key, { name })).status).toBe(201);
  });
});
