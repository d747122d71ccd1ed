import { randomUUID } from 'node:crypto';
import { waitUntil } from '../../../dev/wait-until.js';
import { startWorld, type World } from '../../support/world.js';
import type { Person } from '../../support/database/directory-rows.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

const coded = async (answer: ReturnType<World['act']>) => {
  const { status, body } = await answer;
  return [status, body.code ?? body.status];
};
const owner = ({ id }: Person) => ({ type: 'resource_owner', userId: id }) as const;

/** A request that two owners decide in this order. */
async function pendingInOrder() {
  const [one, two, rina] = [await world.person('one'), await world.person('two'), await world.person('rina')];
  const flow = await world.flow({ requirement: 'in_order', approvers: [owner(one), owner(two)] });
  const { id } = await world.submit(rina, flow.id);
  return { one, two, rina, flow, id };
}
const eventsOf = async (who: Person, id: string) => {
  const { data } = await world.as(who).GET('/api/v1/access-requests/{id}/events', { params: { path: { id } } });
  return data?.items ?? [];
};

describe('an approver who takes back the decision', () => {
  it('is asked again, and the later step waits again', async () => {
    const { one, two, id } = await pendingInOrder();
    await world.act(one, 'approve', id, { comment: 'fine', approvedDuration: 'PT1H' });
    expect((await world.read(one, id)).allowedActions).toEqual(['retract']);
    const { status, body } = await world.act(one, 'retract', id);
    expect([status, body.status, body.allowedActions]).toEqual([200, 'pending', ['approve', 'deny']]);
    expect(body.approval.steps.map((step: { state: string }) => step.state)).toEqual(['open', 'waiting']);
    expect(body.approval.steps[0].approvers).toMatchObject([{ userId: one.id, decision: null, comment: null, at: null, channel: null }]);
    expect(await coded(world.act(two, 'approve', id))).toEqual([403, 'step_not_active']);
  });

  it('takes the shorter duration back too', async () => {
    const { one, two, id } = await pendingInOrder();
    await world.act(one, 'approve', id, { approvedDuration: 'PT1H' });
    await world.act(one, 'retract', id);
    await world.act(one, 'approve', id);
    const { body } = await world.act(two, 'approve', id);
    expect([body.status, body.approvedDuration]).toEqual(['active', 'P5D']);
  });

  it('is named in timeline and audit log, with both decisions', async () => {
    const { one, rina, id } = await pendingInOrder();
    await world.act(one, 'approve', id);
    await world.act(one, 'retract', id);
    const events = await eventsOf(rina, id);
    expect(events.map((event) => event.type)).toEqual(['request.submitted', 'request.step_approved', 'request.decision_retracted']);
    expect(events[2]).toMatchObject({ actor: { type: 'user', id: one.id }, channel: 'api', sequence: 3, data: { steps: [1] } });
    const { data } = await world
      .as(world.admin)
      .GET('/api/v1/audit-events', { params: { query: { requestId: id, type: 'request.decision_retracted' } } });
    expect(data?.items).toHaveLength(1);
  });

  it('gets the first answer for a repeat of the approval, which does not approve again', async () => {
    const { one, id } = await pendingInOrder();
    const send = (verb: string, key: string) => world.act(one, verb, id).set('Idempotency-Key', key);
    const [approval, retraction] = [randomUUID(), randomUUID()];
    await send('approve', approval);
    expect((await send('retract', retraction)).status).toBe(200);
    const again = await send('approve', approval);
    expect([again.status, again.body.approval.steps[0].state]).toEqual([200, 'open']);
    await send('approve', randomUUID());
    expect((await send('retract', retraction)).body.approval.steps[0].state).toBe('approved');
  });

  it('takes back every step that the decision filled', async () => {
    const [both, last, rina] = [await world.person('both'), await world.person('last'), await world.person('rina')];
    const group = await world.group(both, last);
    const approvers = [owner(both), { type: 'user_group', groupId: group, requireAll: false } as const, owner(last)];
    const flow = await world.flow({ requirement: 'all', approvers });
    const { id } = await world.submit(rina, flow.id);
    await world.act(both, 'approve', id);
    const { body } = await world.act(both, 'retract', id);
    expect(body.approval.steps.map((step: { state: string }) => step.state)).toEqual(['open', 'open', 'open']);
    expect(await coded(world.act(last, 'approve', id))).toEqual([200, 'pending']);
    expect(await coded(world.act(both, 'approve', id))).toEqual([200, 'active']);
  });

  it('can also do so by signal', async () => {
    const { one, id } = await pendingInOrder();
    await world.act(one, 'approve', id);
    await world.client.workflow.getHandle(`access-request/${id}`).signal('retract', { actorId: one.id });
    await world.client.workflow.getHandle(`access-request/${id}`).query('state');
    const { body } = await world.act(one, 'approve', id); // goes after the signal
    expect(body.approval.steps[0].state).toBe('approved');
    const types = (await eventsOf(one, id)).map((event) => event.type);
    expect(types.slice(-2)).toEqual(['request.decision_retracted', 'request.step_approved']);
  });
});

describe('a decision cannot be taken back', () => {
  it('by anybody else', async () => {
    const { one, two, rina, id } = await pendingInOrder();
    await world.act(one, 'approve', id);
    expect(await coded(world.act(two, 'retract', id))).toEqual([403, 'step_not_active']);
    expect(await coded(world.act(rina, 'retract', id))).toEqual([403, 'self_approval']);
    expect(await coded(world.act(world.admin, 'retract', id))).toEqual([403, 'not_an_approver']);
    expect(await coded(world.act(await world.person('stranger'), 'retract', id))).toEqual([404, 'not_found']);
  });

  it('once the request is decided', async () => {
    const { one, two, id } = await pendingInOrder();
    await world.act(one, 'approve', id);
    await world.act(two, 'approve', id);
    expect(await coded(world.act(one, 'retract', id))).toEqual([409, 'already_decided']);
  });

  it('twice', async () => {
    const { one, id } = await pendingInOrder();
    await world.act(one, 'approve', id);
    await world.act(one, 'retract', id);
    expect(await coded(world.act(one, 'retract', id))).toEqual([403, 'step_not_active']);
  });
});

it('a retraction and the approval that decides have one winner', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, async (_one, index) => {
      const { one, two, rina, flow, id } = await pendingInOrder();
      await world.act(one, 'approve', id);
      const acts = [() => coded(world.act(one, 'retract', id)), () => coded(world.act(two, 'approve', id))];
      const answers = await Promise.all((index % 2 ? acts : [...acts].reverse()).map((act) => act()));
      const [retraction, approval] = index % 2 ? answers : [...answers].reverse();
      const isMember = await world.isMember(flow.grantGroupId, rina.id);
      return { retraction, approval, isMember };
    }),
  );
  for (const { retraction, approval, isMember } of outcomes) {
    expect([
      [[200, 'pending'], [403, 'step_not_active'], false],
      [[409, 'already_decided'], [200, 'active'], true],
    ]).toContainEqual([retraction, approval, isMember]);
  }
});

describe('an administrator who takes back a decision in place of missing approvers', () => {
  it('leaves the step without approvers', async () => {
    const [rina, last] = [await world.person('rina'), await world.person('last')];
    const flow = await world.flow({ requirement: 'in_order', approvers: [{ type: 'manager' }, owner(last)] });
    const { id } = await world.submit(rina, flow.id);
    expect(await coded(world.act(world.admin, 'approve', id))).toEqual([200, 'pending']);
    const { body } = await world.act(world.admin, 'retract', id);
    expect([body.status, body.reason.code, body.approval.steps[0].state]).toEqual(['missing_data', 'approver_missing', 'unresolved']);
    expect(body.approval.steps[0].approvers).toEqual([]);
  });
});

it('a step taken back by a manager who was replaced meanwhile stops the request', async () => {
  const [mia, max, last] = [await world.person('mia'), await world.person('max'), await world.person('last')];
  const rina = await world.person('rina', { managerId: mia.id });
  const flow = await world.flow({ requirement: 'in_order', approvers: [{ type: 'manager' }, owner(last)] });
  const { id } = await world.submit(rina, flow.id);
  await world.act(mia, 'approve', id).expect(200);
  await world.call({ as: world.admin, method: 'patch', path: `/users/${rina.id}`, body: { managerId: max.id } }).expect(200);
  await world.act(mia, 'retract', id).expect(200);
  const stops = async () => (await world.read(world.admin, id)).reason?.code === 'approver_changed';
  await waitUntil(stops, { withinMs: 15_000, what: 'the request is reviewed' });
});

describe('permanent access with an end from its approver', () => {
  it('is timed', async () => {
    const [one, rina] = [await world.person('one'), await world.person('rina')];
    const flow = await world.flow({ approvers: [owner(one)], timedAccess: { mode: 'none' } });
    const { id } = await world.submit(rina, flow.id, { duration: undefined });
    const { body } = await world.act(one, 'approve', id, { approvedDuration: 'P2D' });
    expect([body.status, body.requestedDuration, body.approvedDuration]).toEqual(['active', null, 'P2D']);
    expect(Date.parse(body.grant.expiresAt) - Date.parse(body.grant.grantedAt)).toBe(172_800_000);
    const { data } = await world.as(world.admin).GET('/api/v1/sessions', { params: { query: { type: 'timed' } } });
    expect(data?.items.map((one) => one.id)).toContain(id);
  });
});
