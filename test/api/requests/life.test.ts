import { refusal } from '../../support/http/refusal.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

const granted = async (over: Parameters<World['flow']>[0] = {}, body: Record<string, unknown> = {}) => {
  const [rina, flow] = [await world.person('rina'), await world.flow(over)];
  const { id } = await world.submit(rina, flow.id, body);
  const answer = await world.act(world.admin, 'approve', id);
  return { rina, flow, id, answer };
};

describe('granted access', () => {
  it('lasts exactly as long as was approved, from the moment it is in force', async () => {
    const { answer } = await granted();
    const { grantedAt, expiresAt } = answer.body.grant;
    expect(Date.parse(expiresAt) - Date.parse(grantedAt)).toBe(5 * 86_400_000);
    expect(Date.parse(grantedAt)).toBeGreaterThan(Date.parse(answer.body.createdAt));
  });
  it('is permanent where the flow says no time', async () => {
    const { answer, rina, flow, id } = await granted({ timedAccess: { mode: 'none' } }, { duration: undefined });
    expect(answer.body.grant.expiresAt).toBeNull();
    await world.act(world.admin, 'revoke', id, { reason: 'left' }).expect(200);
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(false);
  });
  it('is given up by its owner, once and for all', async () => {
    const { rina, flow, id } = await granted();
    const { body } = await world.act(rina, 'end', id);
    expect([body.status, body.grant?.endReason]).toEqual(['ended', 'given_up']);
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(false);
    await world.act(rina, 'end', id).expect(200);
    await world.act(world.admin, 'revoke', id).expect(200);
    expect((await world.read(rina, id)).grant?.endReason).toBe('given_up');
    expect(await world.db.auditEvent.count({ where: { requestId: id, type: 'request.ended' } })).toBe(1);
  });
  it('is revoked by administrators only', async () => {
    const { rina, id } = await granted();
    expect(refusal(await world.act(rina, 'revoke', id))).toEqual({ status: 403, code: 'forbidden' });
    expect((await world.act(world.admin, 'revoke', id)).body.grant?.endReason).toBe('revoked');
  });
  it('leaves a membership that was there before', async () => {
    const [rina, flow] = [await world.person('rina'), await world.flow()];
    const { id } = await world.submit(rina, flow.id);
    await world.db.membership.create({ data: { groupId: flow.grantGroupId, userId: rina.id } });
    await world.act(world.admin, 'approve', id).expect(200);
    await world.act(rina, 'end', id).expect(200);
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(true);
  });
  it('overlaps with another of the same flow, each a source of its own', async () => {
    const { rina, flow, id } = await granted();
    const second = await world.submit(rina, flow.id);
    await world.act(world.admin, 'approve', second.id).expect(200);
    await world.act(rina, 'end', id).expect(200);
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(true);
    await world.act(rina, 'end', second.id).expect(200);
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(false);
  });
  it('goes with every source when an administrator removes the person', async () => {
    const { rina, flow, id } = await granted();
    const path = `/groups/${flow.grantGroupId}/members/${rina.id}`;
    await world.call({ as: world.admin, method: 'delete', path }).expect(204);
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(true);
    await world.call({ as: world.admin, method: 'delete', path: `${path}?sources=all` }).expect(204);
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(false);
    expect((await world.read(rina, id)).grant?.endReason).toBe('removed_by_admin');
  });
  it('reads as ended from its end on, even when nothing has saved that yet', async () => {
    const { rina, id, flow } = await granted();
    await world.client.workflow.getHandle(`access-request/${id}`).terminate();
    const past = new Date(Date.now() - 1_000);
    const grantedAt = new Date(past.getTime() - 5 * 86_400_000);
    await world.db.accessRequest.update({ where: { id }, data: { grantedAt, expiresAt: past } });
    await world.db.membership.update({ where: { requestId: id }, data: { expiresAt: past } });
    const { status, grant } = await world.read(rina, id);
    expect([status, grant?.endedAt, grant?.endReason]).toEqual(['ended', past.toISOString(), 'expired']);
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(false);
    const list = await world.call({ as: rina, method: 'get', path: '/access-requests?status=ended' });
    expect(list.body.items).toHaveLength(1);
    await world.act(rina, 'end', id).expect(200);
    expect((await world.read(rina, id)).grant?.endReason).toBe('expired');
  });
});

describe('a shorter duration', () => {
  it('is the minimum of what approvers ask for, and never longer', async () => {
    const [one, other] = [await world.person('one'), await world.person('other')];
    const approvers = [one, other].map((owner) => ({ type: 'resource_owner', userId: owner.id }) as const);
    const [rina, flow] = [await world.person('rina'), await world.flow({ requirement: 'all', approvers })];
    const { id } = await world.submit(rina, flow.id);
    expect(refusal(await world.act(one, 'approve', id, { approvedDuration: 'P6D' })).paths).toEqual(['approvedDuration']);
    await world.act(one, 'approve', id, { approvedDuration: 'P2D' }).expect(200);
    const { body } = await world.act(other, 'approve', id, { approvedDuration: 'P3D' });
    expect([body.requestedDuration, body.approvedDuration]).toEqual(['P5D', 'P2D']);
    expect(Date.parse(body.grant.expiresAt) - Date.parse(body.grant.grantedAt)).toBe(2 * 86_400_000);
  });
});

describe('a request that lacks an approver', () => {
  const lacking = async () => {
    const owner = await world.person('owner');
    const approvers = [{ type: 'manager' } as const, { type: 'resource_owner', userId: owner.id } as const];
    const [rina, flow] = [await world.person('rina'), await world.flow({ requirement: 'in_order', approvers })];
    const request = await world.submit(rina, flow.id);
    return { owner, rina, flow, request };
  };
  it('waits for an administrator, who stands in for the missing one only', async () => {
    const { owner, rina, request } = await lacking();
    expect(request).toMatchObject({ status: 'missing_data', reason: { code: 'approver_missing' } });
    expect(refusal(await world.act(owner, 'approve', request.id))).toEqual({ status: 403, code: 'step_not_active' });
    const { body } = await world.act(world.admin, 'approve', request.id, { comment: 'no manager yet' });
    expect([body.status, ...body.approval.steps.map((step: { state: string }) => step.state)]).toEqual(['pending', 'overridden', 'open']);
    expect(body.approval.steps[0].approvers).toEqual([
      expect.objectContaining({ userId: world.admin.id, override: true, decision: 'approved' }),
    ]);
    expect((await world.act(owner, 'approve', request.id)).body.status).toBe('active');
    expect((await world.read(rina, request.id)).approval.steps[0]?.state).toBe('overridden');
  });
  it('is denied in its place', async () => {
    const { request } = await lacking();
    const { body } = await world.act(world.admin, 'deny', request.id, { reason: 'who are you', internalNote: 'ask HR' });
    expect([body.status, body.approval.steps[0]?.state, body.approval.steps[1].state]).toEqual(['denied', 'denied', 'skipped']);
  });
  it('is pending all the same where another step can decide', async () => {
    const owner = await world.person('owner');
    const approvers = [{ type: 'manager' } as const, { type: 'resource_owner', userId: owner.id } as const];
    const flow = await world.flow({ requirement: 'any', approvers });
    const request = await world.submit(await world.person('rina'), flow.id);
    expect(request).toMatchObject({ status: 'pending', approval: { steps: [{ state: 'unresolved' }, { state: 'open' }] } });
    expect((await world.act(owner, 'approve', request.id)).body.status).toBe('active');
  });
  it('skips the requester’s own step where another can decide, and lacks it where it is needed', async () => {
    const [rina, owner] = [await world.person('rina'), await world.person('owner')];
    const approvers = [rina, owner].map((one) => ({ type: 'resource_owner', userId: one.id }) as const);
    const any = await world.submit(rina, (await world.flow({ requirement: 'any', approvers })).id);
    expect(any).toMatchObject({ status: 'pending', approval: { steps: [{ state: 'skipped' }, { state: 'open' }] } });
    const all = await world.submit(rina, (await world.flow({ requirement: 'all', approvers })).id);
    expect(all).toMatchObject({ status: 'missing_data', approval: { steps: [{ state: 'unresolved' }, { state: 'waiting' }] } });
  });
  it('leaves the requester out of a group that has to approve as a whole', async () => {
    const [rina, kim] = [await world.person('rina'), await world.person('kim')];
    const approvers = [{ type: 'user_group', groupId: await world.group(rina, kim), requireAll: true } as const];
    const { id } = await world.submit(rina, (await world.flow({ requirement: 'all', approvers })).id);
    expect((await world.act(kim, 'approve', id)).body.status).toBe('active');
  });
});

describe('one person in several steps', () => {
  const twice = async (requirement: 'all' | 'in_order') => {
    const [kim, rina] = [await world.person('kim'), await world.person('rina')];
    const approvers = [
      { type: 'resource_owner', userId: kim.id } as const,
      { type: 'user_group', groupId: await world.group(kim), requireAll: false } as const,
    ];
    const { id } = await world.submit(rina, (await world.flow({ requirement, approvers })).id);
    return { kim, id };
  };
  it('decides all of them at once', async () => {
    const { kim, id } = await twice('all');
    expect((await world.act(kim, 'approve', id)).body.status).toBe('active');
  });
  it('decides one after the other where there is an order', async () => {
    const { kim, id } = await twice('in_order');
    expect((await world.act(kim, 'approve', id)).body.status).toBe('pending');
    expect((await world.act(kim, 'approve', id)).body.status).toBe('active');
  });
});

describe('an approver who has changed', () => {
  it.each([
    [
      'a manager who is no longer the manager',
      { type: 'manager' } as const,
      async (rina: string) => world.db.user.update({ where: { id: rina }, data: { managerId: null } }),
    ],
  ])('%s decides nothing, and the request says what changed', async (_what, row, change) => {
    const manager = await world.person('manager');
    const rina = await world.person('rina', { managerId: manager.id });
    const { id } = await world.submit(rina, (await world.flow({ approvers: [row] })).id);
    await change(rina.id);
    const answer = await world.act(manager, 'approve', id);
    expect([answer.status, answer.body.code, answer.body.request.status]).toEqual([409, 'invalid_transition', 'error']);
    const { reason } = await world.read(rina, id);
    expect(reason?.code).toBe('approver_changed');
    expect(reason?.message).toMatch(/rina-.* no longer has a manager\.$/);
    expect(refusal(await world.act(world.admin, 'approve', id))).toEqual({ status: 409, code: 'invalid_transition' });
    expect((await world.act(world.admin, 'deny', id, { reason: 'ask again' })).body.status).toBe('denied');
  });
});

describe('ending an open request', () => {
  it('is the requester’s and the administrators’', async () => {
    const [rina, flow, zoe] = [await world.person('rina'), await world.flow(), await world.person('zoe')];
    const { id } = await world.submit(rina, flow.id);
    expect(refusal(await world.act(zoe, 'cancel', id))).toEqual({ status: 404, code: 'not_found' });
    const { body } = await world.act(rina, 'cancel', id, { reason: 'changed my mind' });
    expect([body.status, body.reason]).toEqual(['cancelled', { code: 'by_requester', message: 'changed my mind' }]);
    const late = await world.act(world.admin, 'cancel', id);
    expect([late.status, late.body.code, late.body.request.status]).toEqual([409, 'already_decided', 'cancelled']);
    const next = await world.submit(rina, flow.id);
    expect((await world.act(world.admin, 'cancel', next.id)).body.reason?.code).toBe('by_admin');
  });
});

describe('a flow that is switched off', () => {
  it('cancels what is open, after a confirmation, and leaves what is granted', async () => {
    const { id: active, rina: first, flow } = await granted();
    const rina = await world.person('rina');
    const { id } = await world.submit(rina, flow.id);
    const off = (body: object) => world.call({ as: world.admin, method: 'patch', path: `/approval-flows/${flow.id}`, body });
    const asked = await off({ enabled: false });
    expect([asked.status, asked.body.code, asked.body.openRequests]).toEqual([409, 'pending_requests', 1]);
    await off({ enabled: false, confirmCancelPending: true }).expect(200);
    const handle = world.client.workflow.getHandle(`access-request/${id}`);
    await handle.result(); // the workflow has heard of it and is over
    expect((await world.read(rina, id)).reason?.code).toBe('flow_disabled');
    expect((await world.read(first, active)).status).toBe('active');
  });
  it('lets nobody approve, even before the workflow has heard of it', async () => {
    const [rina, flow] = [await world.person('rina'), await world.flow()];
    const { id } = await world.submit(rina, flow.id);
    await world.db.approvalFlow.update({ where: { id: flow.id }, data: { cancelBelow: 2, cancelCode: 'flow_deleted' } });
    const answer = await world.act(world.admin, 'approve', id);
    expect([answer.status, answer.body.code, answer.body.request.reason.code]).toEqual([409, 'already_decided', 'flow_deleted']);
  });
});
