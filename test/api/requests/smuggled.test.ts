import { waitUntil } from '../../../dev/wait-until.js';
import { requestWorkflowId } from '../../../workflows/rules/request/ids.js';
import { refusal } from '../../support/http/refusal.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

const pending = async () => {
  const [rina, olga] = [await world.person('rina'), await world.person('olga')];
  const flow = await world.flow({ approvers: [{ type: 'resource_owner', userId: olga.id }] });
  const { id } = await world.submit(rina, flow.id);
  return { rina, olga, flow, id };
};
const refusals = (id: string) => world.db.auditEvent.count({ where: { requestId: id, type: 'request.decision_refused' } });

describe('fields smuggled into a body', () => {
  it.each(['status', 'requesterId', 'approvedDuration', 'expiresAt', 'id', 'grantGroupId', 'approval'])(
    '(%s) are refused at a submit',
    async (field) => {
      const [rina, ada] = [await world.person('rina'), world.admin];
      const flow = await world.flow();
      const body = { flowId: flow.id, justification: 'x', duration: 'P5D', [field]: ada.id };
      const answer = await world.call({ as: rina, method: 'post', path: '/access-requests', body });
      expect(refusal(answer)).toEqual({ status: 400, code: 'validation_failed', paths: [field] });
      expect(await world.db.accessRequest.count({ where: { flowId: flow.id } })).toBe(0);
    },
  );
  it.each(['actorId', 'approverId', 'status', 'override', 'channel', 'id', 'endReason'])(
    '(%s) are refused at a decision',
    async (field) => {
      const { rina, olga, id } = await pending();
      expect(refusal(await world.act(rina, 'approve', id, { [field]: olga.id }))).toEqual({
        status: 400,
        code: 'validation_failed',
        paths: [field],
      });
      expect((await world.read(rina, id)).status).toBe('pending');
    },
  );
  it('change nothing in a signal: verb, channel and rights are what they are', async () => {
    const { olga, id } = await pending();
    const handle = world.client.workflow.getHandle(requestWorkflowId(id));
    const smuggled = {
      verb: 'granted',
      channel: 'system',
      status: 'active',
      override: true,
      now: 0,
      dueAt: Infinity,
      facts: { admin: true },
    };
    await handle.signal('approve', { actorId: 'system', ...smuggled });
    await handle.signal('revoke', { actorId: olga.id, ...smuggled, endReason: 'expired' });
    await handle.signal('approve', { actorId: olga.id, ...smuggled, approvedDuration: 'P365D' });
    await waitUntil(async () => (await refusals(id)) === 3, { withinMs: 15_000, what: 'all three are refused' });
    expect((await world.read(world.admin, id)).status).toBe('pending');
    const events = await world.db.auditEvent.findMany({ where: { requestId: id, type: 'request.decision_refused' } });
    expect(new Set(events.map((event) => event.channel))).toEqual(new Set(['signal']));
  });
});

describe('one person by several ways', () => {
  it('decides once, by token and by signal', async () => {
    const [olga, otto, rina] = [await world.person('olga'), await world.person('otto'), await world.person('rina')];
    const approvers = [olga, otto].map(({ id: userId }) => ({ type: 'resource_owner' as const, userId }));
    const flow = await world.flow({ requirement: 'all', approvers });
    const { id } = await world.submit(rina, flow.id);
    await world.act(olga, 'approve', id).expect(200);
    await world.client.workflow.getHandle(requestWorkflowId(id)).signal('approve', { actorId: olga.id });
    await waitUntil(async () => (await refusals(id)) === 1, { withinMs: 15_000, what: 'the signal is refused' });
    expect((await world.read(rina, id)).status).toBe('pending');
  });
  it('does not decide their own request, by signal or as a stand-in either', async () => {
    const rita = await world.person('rita', { role: 'admin' });
    const flow = await world.flow({ approvers: [{ type: 'manager' }] });
    const { id } = await world.submit(rita, flow.id);
    expect(refusal(await world.act(rita, 'approve', id))).toEqual({ status: 403, code: 'self_approval' });
    await world.client.workflow.getHandle(requestWorkflowId(id)).signal('approve', { actorId: rita.id });
    await waitUntil(async () => (await refusals(id)) === 2, { withinMs: 15_000, what: 'the signal is refused' });
    expect((await world.read(rita, id)).status).toBe('missing_data');
  });
  it('does not decide when they were deactivated after they had read the page', async () => {
    const { olga, id } = await pending();
    expect((await world.read(olga, id)).allowedActions).toContain('approve');
    await world.call({ as: world.admin, method: 'patch', path: `/users/${olga.id}`, body: { active: false } }).expect(200);
    expect((await world.act(olga, 'approve', id)).status).toBe(401);
    await world.client.workflow.getHandle(requestWorkflowId(id)).signal('approve', { actorId: olga.id });
    await waitUntil(async () => (await refusals(id)) === 1, { withinMs: 15_000, what: 'the signal is refused' });
    expect((await world.read(world.admin, id)).reason?.code).toBe('approver_changed');
  });
});
