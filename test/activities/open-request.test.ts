import { randomUUID } from 'node:crypto';
import type { Requests } from '../../activities/ports.js';
import type { Verdict } from '../../workflows/rules/request/save.js';
import { someTerms } from '../support/builders/builders.js';
import { aRequestRow } from '../support/database/request-row.js';
import { type ActivityWorld, startActivityWorld } from './activity-world.js';

let world: ActivityWorld;
beforeAll(async () => {
  world = await startActivityWorld();
}, 60_000);
afterAll(() => world.stop());

const inputOf = async (requesterId: string, flowId: string) => ({ requestId: randomUUID(), terms: someTerms({ requesterId, flowId }) });
const written = async (requestId: string) => ({
  requests: await world.db.accessRequest.count({ where: { id: requestId } }),
  steps: await world.db.requestStep.count({ where: { requestId } }),
  approvers: await world.db.requestApprover.count({ where: { requestId } }),
  events: await world.db.auditEvent.count({ where: { requestId } }),
});
const NOTHING = { requests: 0, steps: 0, approvers: 0, events: 0 };

describe('a submission', () => {
  it('writes the request, its steps, their approvers, and its event', async () => {
    const [manager, kim, tom] = [await world.person(), await world.person(), await world.person()];
    const requester = await world.person({ managerId: manager.id });
    const groupId = await world.group(kim, tom, requester);
    const flowId = await world.flow({
      requirement: 'in_order',
      timedAccess: { mode: 'fixed', duration: 'P5D' },
      approvers: [
        { type: 'manager' },
        { type: 'user_group', groupId, requireAll: true },
        { type: 'user_group', groupId, requireAll: false },
      ],
    });
    const { id, request } = await world.submit(requester, flowId, { justification: 'for the audit', fingerprint: 'f' });
    const row = await world.row(id);
    expect(row).toMatchObject({
      ...{ status: 'pending', requestedMinutes: 7200, justification: 'for the audit', fingerprint: 'f', sequence: 1 },
      createdAt: new Date(world.worker.now),
      pendingUntil: new Date(world.worker.now + 30 * 86_400_000),
    });
    expect(row.steps.map((step) => [step.position, step.type, step.state, step.requireAll])).toEqual([
      [1, 'manager', 'open', false],
      [2, 'user_group', 'waiting', true],
      [3, 'user_group', 'waiting', false],
    ]);
    const found = (position: number) => row.approvers.filter((one) => one.position === position).map((one) => one.userId);
    expect([found(1), found(2).sort(), found(3)]).toEqual([[manager.id], [kim.id, tom.id].sort(), []]);
    expect(await world.events(id)).toEqual([{ type: 'request.submitted', sequence: 1, actorId: requester.id, data: { flowVersion: 1 } }]);
    expect(await world.requests.find(id)).toEqual(request);
  });
  it.each([
    [true, [{ type: 'administrator' as const }]],
    [false, [{ type: 'manager' as const }]],
  ])('records for lists whether administrators are approvers: %s', async (expected, approvers) => {
    const requester = await world.person({ managerId: (await world.person()).id });
    const { id } = await world.submit(requester, await world.flow({ approvers }));
    expect((await world.row(id)).asksAdministrators).toBe(expected);
  });
  it('through an automatic flow is granted in the same transaction', async () => {
    const requester = await world.person();
    const grantGroupId = await world.group();
    const flowId = await world.flow({ automatic: true, grantGroupId, timedAccess: { mode: 'fixed', duration: 'PT1H' } });
    const { id, request } = await world.submit(requester, flowId);
    const { membership, expiresAt, ...row } = await world.row(id);
    expect([request?.status, row.status, row.sequence]).toEqual(['active', 'active', 3]);
    expect(membership).toMatchObject({ groupId: grantGroupId, userId: requester.id, expiresAt });
    expect((await world.events(id)).map((event) => [event.sequence, event.type])).toEqual([
      [1, 'request.submitted'],
      [2, 'request.approved'],
      [3, 'request.active'],
    ]);
  });
  it('creates one row, even when it is repeated concurrently', async () => {
    const [requester, flowId] = [await world.person(), await world.flow()];
    const input = await inputOf(requester.id, flowId);
    const attempts = await Promise.allSettled([1, 2, 3, 4].map(() => world.activities.openRequest(input)));
    expect(attempts.some((one) => one.status === 'fulfilled')).toBe(true);
    const again = await world.activities.openRequest(input);
    expect(again).toEqual({ request: await world.requests.find(input.requestId) });
    expect(await written(input.requestId)).toEqual({ requests: 1, steps: 1, approvers: 0, events: 1 });
  });
  it('returns the current row when it is repeated later', async () => {
    const [requester, flowId] = [await world.person(), await world.flow()];
    const input = await inputOf(requester.id, flowId);
    await world.activities.openRequest(input);
    await world.act(world.admin, 'deny', input.requestId);
    expect((await world.activities.openRequest(input)).request?.status).toBe('denied');
    expect(await world.activities.openRequest({ requestId: input.requestId })).toMatchObject({ request: { status: 'denied' } });
  });
  it('writes nothing when it fails halfway', async () => {
    const [requester, owner] = [await world.person(), await world.person()];
    const flowId = await world.flow({ approvers: [{ type: 'resource_owner', userId: owner.id }] });
    const input = await inputOf(requester.id, flowId);
    // The last statement of the transaction fails, because a channel cannot hold NUL.
    const spoiled = (verdict: Verdict): Verdict => {
      const events = verdict.write?.events.map((event) => ({ ...event, channel: 'a\0b' as 'api' })) ?? [];
      return { ...verdict, ...(verdict.write && { write: { ...verdict.write, events } }) };
    };
    const openOrFind: Requests['openOrFind'] = (submit, decide) => world.requests.openOrFind(submit, (facts) => spoiled(decide(facts)));
    await expect(world.activitiesOver({ requests: { ...world.requests, openOrFind } }).openRequest(input)).rejects.toThrow();
    expect(await written(input.requestId)).toEqual(NOTHING);
  });
  it('without terms is refused when the row does not exist', async () => {
    expect(await world.activities.openRequest({ requestId: randomUUID() })).toEqual({ refused: 'not_found' });
  });
});

describe('a submission that breaks a rule', () => {
  it.each<[string, string, () => Promise<{ requester: string; flowId: string }>]>([
    [
      'by a user who cannot see the flow',
      'validation_failed',
      async () => {
        const requester = await world.person();
        await world.db.membership.deleteMany({ where: { userId: requester.id } });
        return { requester: requester.id, flowId: await world.flow() };
      },
    ],
    [
      'by an inactive user',
      'forbidden',
      async () => ({ requester: (await world.person({ active: false })).id, flowId: await world.flow() }),
    ],
    ['by an unknown user', 'forbidden', async () => ({ requester: randomUUID(), flowId: await world.flow() })],
    [
      'through a disabled flow',
      'validation_failed',
      async () => {
        const flowId = await world.flow();
        await world.db.approvalFlow.update({ where: { id: flowId }, data: { enabled: false } });
        return { requester: (await world.person()).id, flowId };
      },
    ],
    [
      'to a deleted group',
      'validation_failed',
      async () => {
        const grantGroupId = await world.group();
        await world.db.group.update({ where: { id: grantGroupId }, data: { deletedAt: new Date() } });
        return { requester: (await world.person()).id, flowId: await world.flow({ grantGroupId }) };
      },
    ],
    [
      'by a permanent member',
      'already_has_access',
      async () => {
        const requester = await world.person();
        return { requester: requester.id, flowId: await world.flow({ grantGroupId: await world.group(requester) }) };
      },
    ],
  ])('%s is refused, and writes nothing', async (_what, refused, make) => {
    const { requester, flowId } = await make();
    const input = await inputOf(requester, flowId);
    expect(await world.activities.openRequest(input)).toEqual({ refused });
    expect(await written(input.requestId)).toEqual(NOTHING);
  });
});

describe('two submissions of one person through one flow', () => {
  it('become one request and one duplicate when they are concurrent', async () => {
    const [requester, flowId] = [await world.person(), await world.flow()];
    const inputs = await Promise.all([1, 2, 3].map(() => inputOf(requester.id, flowId)));
    const first = await Promise.allSettled(inputs.map((input) => world.activities.openRequest(input)));
    // Where only the index detects the other one, the save fails; the repeat detects it and is refused.
    const answers = await Promise.all(
      first.map(async (one, at) =>
        one.status === 'fulfilled' ? one.value : world.activities.openRequest(inputs[at] ?? { requestId: '' }),
      ),
    );
    expect(answers.map((answer) => answer.refused ?? answer.request?.status).sort()).toEqual([
      'duplicate_request',
      'duplicate_request',
      'pending',
    ]);
    expect(await world.db.accessRequest.count({ where: { requesterId: requester.id } })).toBe(1);
  });
  it('fail once when only the index detects the duplicate, and are refused when repeated', async () => {
    const [requester, flowId, grantGroupId] = [await world.person(), await world.flow(), await world.group()];
    const input = await inputOf(requester.id, flowId);
    const attempt = await world.db.$transaction(async (tx) => {
      await aRequestRow(tx, { flowId, flowVersion: 1, requesterId: requester.id, grantGroupId });
      const late = Promise.allSettled([world.activities.openRequest(input)]);
      await world.waitForBlockedStatement();
      return { late };
    });
    expect(await attempt.late).toMatchObject([{ status: 'rejected' }]);
    expect(await world.activities.openRequest(input)).toEqual({ refused: 'duplicate_request' });
    expect(await written(input.requestId)).toEqual(NOTHING);
  });
  it('become two requests when the first is closed before the second', async () => {
    const [requester, flowId] = [await world.person(), await world.flow()];
    const first = await world.submit(requester, flowId);
    expect((await world.submit(requester, flowId)).refused).toBe('duplicate_request');
    await world.act(requester, 'cancel', first.id);
    expect((await world.submit(requester, flowId)).request?.status).toBe('pending');
  });
});
