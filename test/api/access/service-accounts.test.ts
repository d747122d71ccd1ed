import { randomUUID } from 'node:crypto';
import { aPerson, type Person } from '../../support/database/directory-rows.js';
import { serveApi } from '../../support/http/api.js';
import { refusal } from '../../support/http/refusal.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
/** The same, where the environment allows tokens for other people. */
let open: Awaited<ReturnType<typeof serveApi>>;
beforeAll(async () => {
  world = await startWorld();
  open = await serveApi({ db: world.db, temporal: world.client }, { tokensForOthers: true });
}, 60_000);
afterAll(async () => {
  open.close();
  await world.stop();
});

const FORBIDDEN = { status: 403, code: 'forbidden' };
const newToken = (on: Pick<World, 'call'>, as: Person, userId: string, body = {}) =>
  on.call({ as, method: 'post', path: '/tokens', body: { name: 'robot', userId, ...body } });
const aService = async (on: World, fields: object = {}): Promise<Person> => {
  const email = `robot-${randomUUID()}@example.test`;
  const body = { email, displayName: 'Robot', kind: 'service', ...fields };
  const { body: user } = await on.call({ as: on.admin, method: 'post', path: '/users', body }).expect(201);
  const { body: made } = await newToken(on, on.admin, user.id).expect(201);
  await on.db.membership.create({ data: { groupId: on.everyone, userId: user.id } });
  return { id: user.id, email, token: made.token };
};
const pendingIn = async (on: World, approvers: Parameters<World['flow']>[0]) => {
  const [rina, flow] = [await on.person('rina'), await on.flow(approvers)];
  return (await on.submit(rina, flow.id)).id;
};

describe('a token for another person', () => {
  it('is refused where the environment does not allow it, and nothing is kept', async () => {
    const mia = await world.person('mia');
    expect(refusal(await newToken(world, world.admin, mia.id))).toEqual(FORBIDDEN);
    expect(await world.db.apiToken.count({ where: { userId: mia.id } })).toBe(1);
  });

  it('is refused to who administers nothing, for service accounts too', async () => {
    const [uma, robot] = [await world.person('uma'), await aService(world)];
    expect(refusal(await newToken(world, uma, robot.id))).toEqual(FORBIDDEN);
  });

  it('says in the request, the timeline and the audit log who made it', async () => {
    const mia = await world.person('mia');
    const id = await pendingIn(world, { approvers: [{ type: 'resource_owner', userId: mia.id }] });
    const { body } = await newToken(open, world.admin, mia.id).expect(201);
    expect(body).toMatchObject({ userId: mia.id, createdBy: world.admin.id });
    const borrowed = { ...mia, token: body.token };
    await world.act(borrowed, 'approve', id).expect(200);

    const [decision] = (await world.read(world.admin, id)).approval.steps[0]!.approvers;
    expect(decision).toMatchObject({ userId: mia.id, decision: 'approved', createdBy: world.admin.id });
    const path = `/access-requests/${id}/events`;
    const { body: timeline } = await world.call({ as: world.admin, method: 'get', path });
    const approvals = timeline.items.filter((one: { type: string }) => one.type === 'request.step_approved');
    expect(approvals).toEqual([
      expect.objectContaining({
        actor: expect.objectContaining({ type: 'user', id: mia.id }),
        data: expect.objectContaining({ createdBy: world.admin.id }),
      }),
    ]);
    const { body: log } = await world.call({
      as: world.admin,
      method: 'get',
      path: `/audit-events?requestId=${id}&type=request.step_approved`,
    });
    expect(log.items[0].data.createdBy).toBe(world.admin.id);
  });

  it('says so of a decision that is refused', async () => {
    const mia = await world.person('mia');
    const id = await pendingIn(world, {});
    const { body } = await newToken(open, world.admin, mia.id).expect(201);
    await world.act({ ...mia, token: body.token }, 'approve', id).expect(404);
    const refused = await world.db.auditEvent.findFirstOrThrow({ where: { requestId: id, type: 'request.decision_refused' } });
    expect([refused.actorId, refused.data]).toEqual([mia.id, expect.objectContaining({ createdBy: world.admin.id })]);
  });

  it('leaves decisions with the own token unmarked', async () => {
    const mia = await world.person('mia');
    const id = await pendingIn(world, { approvers: [{ type: 'resource_owner', userId: mia.id }] });
    await world.act(mia, 'approve', id).expect(200);
    expect((await world.read(world.admin, id)).approval.steps[0]!.approvers[0]).not.toHaveProperty('createdBy');
  });
});

describe('a service account', () => {
  it('acts with a token that an administrator made for it, wherever tokens for people are world', async () => {
    const robot = await aService(world);
    const { body } = await world.call({ as: robot, method: 'get', path: '/me' }).expect(200);
    expect(body).toMatchObject({ id: robot.id, kind: 'service' });
  });

  it('approves where a flow names it as an owner', async () => {
    const robot = await aService(world);
    const id = await pendingIn(world, { approvers: [{ type: 'resource_owner', userId: robot.id }] });
    await world.act(robot, 'approve', id).expect(200);
    expect((await world.read(world.admin, id)).approval.steps[0]!.approvers[0]).toMatchObject({
      userId: robot.id,
      createdBy: world.admin.id,
    });
  });

  it('approves nothing as an administrator', async () => {
    const robot = await aService(world, { role: 'admin' });
    const id = await pendingIn(world, {});
    expect(refusal(await world.act(robot, 'approve', id))).toEqual({ status: 403, code: 'not_an_approver' });
    const { body } = await world.call({ as: robot, method: 'get', path: '/access-requests?scope=assigned' }).expect(200);
    expect(body.items).toEqual([]);
    expect(JSON.stringify((await world.read(world.admin, id)).approval)).not.toContain(robot.id);
    await world.act(robot, 'cancel', id).expect(200);
  });

  it('steps in nowhere', async () => {
    const robot = await aService(world, { role: 'admin' });
    const id = await pendingIn(world, { approvers: [{ type: 'manager' }] });
    expect((await world.read(world.admin, id)).status).toBe('missing_data');
    expect(refusal(await world.act(robot, 'approve', id))).toEqual({ status: 403, code: 'not_an_approver' });
  });

  it('approves nothing as a member of a group', async () => {
    const [robot, mia] = [await aService(world), await world.person('mia')];
    const groupId = await world.group(robot, mia);
    const id = await pendingIn(world, { approvers: [{ type: 'user_group', groupId, requireAll: true }] });
    expect((await world.read(world.admin, id)).approval.steps[0]!.approvers.map((one) => one.userId)).toEqual([mia.id]);
    expect((await world.act(robot, 'approve', id)).status).toBeGreaterThanOrEqual(403);
    await world.act(mia, 'approve', id).expect(200);
  });

  it('manages nobody, and keeps its kind', async () => {
    const [robot, uma] = [await aService(world), await world.person('uma')];
    const change = (id: string, body: object) => world.call({ as: world.admin, method: 'patch', path: `/users/${id}`, body });
    expect(refusal(await change(uma.id, { managerId: robot.id }))).toMatchObject({ status: 400, paths: ['managerId'] });
    expect(refusal(await change(robot.id, { kind: 'person' }))).toMatchObject({ status: 400, paths: ['kind'] });
  });

  it('is not the last administrator', async () => {
    await aService(world, { role: 'admin' });
    const last = world.call({ as: world.admin, method: 'patch', path: `/users/${world.admin.id}`, body: { active: false } });
    expect(refusal(await last)).toEqual({ status: 409, code: 'last_admin' });
  });
});

describe('a token without the scope of administration', () => {
  it('withdraws the own request, and cancels no other', async () => {
    const own = await aPerson(world.db, `boss-${randomUUID()}`, { role: 'admin' });
    await world.db.membership.create({ data: { groupId: world.everyone, userId: own.id } });
    const { body } = await world
      .call({ as: own, method: 'post', path: '/tokens', body: { name: 'x', scopes: ['read', 'request'] } })
      .expect(201);
    const id = await pendingIn(world, {});
    expect(refusal(await world.act({ ...own, token: body.token }, 'cancel', id))).toEqual(FORBIDDEN);
    const { id: mine } = await world.submit({ ...own, token: body.token }, (await world.flow()).id);
    await world.act({ ...own, token: body.token }, 'cancel', mine).expect(200);
  });
});
