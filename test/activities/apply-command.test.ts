import { randomUUID } from 'node:crypto';
import type { RequestState } from '../../workflows/rules/request/state.js';
import type { Requests } from '../../activities/ports.js';
import type { Command } from '../../workflows/rules/request/commands.js';
import type { Person } from '../support/database/directory-rows.js';
import { type ActivityWorld, startActivityWorld } from './activity-world.js';

let world: ActivityWorld;
beforeAll(async () => {
  world = await startActivityWorld();
}, 60_000);
afterAll(() => world.stop());

const fiveDays = { timedAccess: { mode: 'fixed', duration: 'P5D' } } as const;
const ofOwners = (...owners: Person[]) => ({
  approvers: owners.map((one) => ({ type: 'resource_owner', userId: one.id }) as const),
});
/** The row behind an answer, which keeps people's words out of Temporal. */
const withComment = (request: RequestState | undefined, comment: string) => ({
  ...request,
  steps: request?.steps.map((step) => ({ ...step, decisions: step.decisions.map((one) => ({ ...one, comment })) })),
});
const typesOf = async (id: string) => (await world.events(id)).map((event) => event.type.replace('request.', ''));

describe('a command', () => {
  it('saves request, step, decision, membership, event and its own answer in one transaction', async () => {
    const { id, requester } = await world.pending(fiveDays);
    const given = { comment: 'fine', approvedDuration: 'P2D', channel: 'portal', fingerprint: 'f', id: 'k' } as const;
    const { request } = await world.act(world.admin, 'approve', id, given);
    const at = new Date(world.worker.now);
    const { approvers, steps, membership, ...row } = await world.row(id);
    expect(row).toMatchObject({ status: 'active', approvedMinutes: 2880, decidedAt: at, grantedAt: at, updatedAt: at, sequence: 4 });
    expect(steps.map((step) => step.state)).toEqual(['approved']);
    expect(approvers).toMatchObject([
      { userId: world.admin.id, decision: 'approved', comment: 'fine', channel: 'portal', approvedMinutes: 2880, override: false, at },
    ]);
    expect(membership).toMatchObject({ userId: requester.id, expiresAt: row.expiresAt });
    expect(await typesOf(id)).toEqual(['submitted', 'step_approved', 'approved', 'active']);
    expect(await world.db.requestCommand.findMany({ where: { requestId: id } })).toEqual([
      { requestId: id, id: 'k', fingerprint: 'f', refused: null, at },
    ]);
    expect(await world.requests.find(id)).toEqual(withComment(request, 'fine'));
  });
  it('returns the saved row, including the override of an administrator', async () => {
    const manager = await world.person({ role: 'admin' });
    const requester = await world.person({ managerId: manager.id });
    const { id } = await world.submit(requester, await world.flow({ approvers: [{ type: 'manager' }] }));
    await world.db.user.update({ where: { id: requester.id }, data: { managerId: null } });
    await world.system('review', id);
    const { request } = await world.act(manager, 'deny', id);
    expect(request?.steps[0]?.decisions).toMatchObject([{ userId: manager.id, decision: 'denied', override: true }]);
    expect((await world.requests.find(id))?.steps[0]?.decisions).toEqual(
      request?.steps[0]?.decisions.map((one) => ({ ...one, comment: 'no' })),
    );
  });
  it('is refused when the request does not exist', async () => {
    expect(await world.act(world.admin, 'approve', randomUUID())).toEqual({ refused: 'not_found' });
  });
});

describe('a repeated command', () => {
  const inOrder = async () => {
    const owner = await world.person();
    return { owner, ...(await world.pending({ requirement: 'in_order', ...ofOwners(owner, owner) })) };
  };
  it('decides once, even when both arrive at the same time', async () => {
    const { id, owner } = await inOrder();
    const answers = await Promise.all([1, 2, 3].map(() => world.act(owner, 'approve', id, { id: 'k' })));
    answers.push(await world.act(owner, 'approve', id, { id: 'k' }));
    expect(answers.map((answer) => answer.refused ?? answer.request?.status)).toEqual(['pending', 'pending', 'pending', 'pending']);
    expect((await world.row(id)).approvers.filter((one) => one.decision)).toHaveLength(1);
    expect(await typesOf(id)).toEqual(['submitted', 'step_approved']);
  });
  it('gets the first answer with the current row', async () => {
    const { id, owner } = await inOrder();
    await world.act(owner, 'approve', id, { id: 'k' });
    await world.act(world.admin, 'cancel', id);
    const again = await world.act(owner, 'approve', id, { id: 'k' });
    expect([again.refused, again.request?.status]).toEqual([undefined, 'cancelled']);
    expect(await typesOf(id)).toEqual(['submitted', 'step_approved', 'cancelled']);
  });
  it('is refused again, even when it would be allowed now', async () => {
    const [first, second] = [await world.person(), await world.person()];
    const { id } = await world.pending({ requirement: 'in_order', ...ofOwners(first, second) });
    expect((await world.act(second, 'approve', id, { id: 'k' })).refused).toBe('step_not_active');
    await world.act(first, 'approve', id);
    expect((await world.act(second, 'approve', id, { id: 'k' })).refused).toBe('step_not_active');
    expect((await world.act(second, 'approve', id, { id: 'another' })).request?.status).toBe('active');
    expect((await typesOf(id)).filter((type) => type === 'decision_refused')).toHaveLength(1);
  });
  it('is refused when its body differs, and changes nothing', async () => {
    const { id, owner } = await inOrder();
    await world.act(owner, 'approve', id, { id: 'k', fingerprint: 'one' });
    const before = await world.row(id);
    const other = await world.act(owner, 'approve', id, { id: 'k', fingerprint: 'two' });
    expect([other.refused, other.request?.status]).toEqual(['idempotency_mismatch', 'pending']);
    expect(await world.row(id)).toEqual(before);
  });
  it('with the same id is a new command for another request', async () => {
    const [one, other] = [await world.pending(), await world.pending()];
    await world.act(world.admin, 'approve', one.id, { id: 'k' });
    expect((await world.act(world.admin, 'approve', other.id, { id: 'k' })).request?.status).toBe('active');
  });
});

describe('twenty concurrent commands', () => {
  it.each([1, 2, 3])('have one outcome (%i)', async (round) => {
    const owners = await Promise.all(Array.from({ length: 6 }, () => world.person()));
    const grantGroupId = await world.group();
    const { id, requester } = await world.pending({ ...fiveDays, grantGroupId, requirement: 'any', ...ofOwners(...owners) });
    const people = [
      ...owners.flatMap((owner) => [() => world.act(owner, 'approve', id), () => world.act(owner, 'deny', id)]),
      ...[1, 2, 3].flatMap(() => [() => world.act(requester, 'cancel', id), () => world.act(requester, 'end', id)]),
    ];
    const turned = [...people.slice(round * 6), ...people.slice(0, round * 6)];
    const [, ...answers] = await Promise.all([world.system('stop', id), ...turned.map((send) => send())]);

    const row = await world.row(id);
    const events = await world.events(id);
    const timeline = events.filter((event) => event.sequence !== null);
    expect(timeline.map((event) => event.sequence)).toEqual(timeline.map((_event, index) => index + 1));
    expect(row.sequence).toBe(timeline.length);
    const count = (...types: string[]) => events.filter((event) => types.includes(event.type)).length;
    const [approved, closed] = [count('request.approved'), count('request.denied', 'request.cancelled')];
    expect(approved + closed).toBe(1);
    expect(count('request.ended')).toBe(Number(row.status === 'ended'));
    expect(['active', 'ended'].includes(row.status)).toBe(approved === 1);
    expect(await world.isMember(grantGroupId, requester.id)).toBe(row.status === 'active');
    expect(row.approvers.filter((one) => one.decision)).toHaveLength(count('request.step_approved', 'request.denied'));
    expect(count('request.decision_refused')).toBe(answers.filter((answer) => answer.refused).length);
  });
});

describe('a refusal', () => {
  it('is recorded in the audit log with the command, and not in the timeline', async () => {
    const { id } = await world.pending();
    const zoe = await world.person();
    await world.act(zoe, 'deny', id, { reason: 'no', internalNote: 'mine' });
    expect((await world.events(id)).at(-1)).toEqual({
      type: 'request.decision_refused',
      sequence: null,
      actorId: zoe.id,
      data: { verb: 'deny', code: 'not_an_approver', reason: 'no', internalNote: 'mine' },
    });
    expect((await world.row(id)).sequence).toBe(1);
  });
  it('of a system command is not recorded', async () => {
    const { id } = await world.pending();
    expect((await world.system('granted', id)).refused).toBe('invalid_transition');
    expect(await typesOf(id)).toEqual(['submitted']);
  });
  it.each<[string, object]>([
    ['no actor', { actorId: undefined }],
    ['an actor that is a number', { actorId: 7 }],
    ['an actor that is an object', { actorId: { id: 1 } }],
    ['an actor with NUL', { actorId: 'a\0b' }],
    ['an actor with a lone surrogate', { actorId: '\ud800' }],
    ['an actor of 100,000 characters', { actorId: 'x'.repeat(100_000) }],
    ['a reason with NUL', { reason: 'a\0b' }],
    ['an end reason that people cannot choose', { endReason: 'expired' }],
    ['an end reason that is an object', { endReason: {} }],
  ])('of a signal with %s is recorded', async (_what, over) => {
    const { id } = await world.pending();
    const command = { verb: 'cancel', actorId: world.admin.id, channel: 'signal', id: randomUUID(), ...over } as Command;
    const answer = await world.activities.applyCommand(id, command);
    expect([answer.refused, answer.request?.status]).toEqual(['validation_failed', 'pending']);
    expect(await typesOf(id)).toEqual(['submitted', 'decision_refused']);
  });
  it('of an unknown actor is recorded', async () => {
    const { id } = await world.pending();
    expect((await world.act({ ...world.admin, id: 'omar' }, 'approve', id)).refused).toBe('not_an_approver');
    expect((await world.events(id)).at(-1)?.actorId).toBe('omar');
  });
});

describe('access past its end', () => {
  it('ends as expired before a late command is applied', async () => {
    const { id, requester } = await world.pending(fiveDays);
    const granted = await world.act(world.admin, 'approve', id);
    const start = world.worker.now;
    world.worker.now += 6 * 86_400_000;
    try {
      const { request, refused } = await world.act(requester, 'end', id);
      expect([refused, request?.status, request?.endReason, request?.endedAt]).toEqual([
        undefined,
        'ended',
        'expired',
        granted.request?.expiresAt,
      ]);
      expect((await world.row(id)).membership).toBeNull();
      expect((await world.events(id)).at(-1)?.type).toBe('request.ended');
    } finally {
      world.worker.now = start;
    }
  });
});

describe('a membership', () => {
  it('of two overlapping grants ends with the second', async () => {
    const grantGroupId = await world.group();
    const { id, requester } = await world.pending({ ...fiveDays, grantGroupId });
    await world.act(world.admin, 'approve', id);
    const second = await world.submit(requester, await world.flow({ ...fiveDays, grantGroupId }));
    await world.act(world.admin, 'approve', second.id);
    expect(await world.db.membership.count({ where: { groupId: grantGroupId, userId: requester.id } })).toBe(2);
    await world.act(world.admin, 'revoke', id);
    expect(await world.isMember(grantGroupId, requester.id)).toBe(true);
    await world.act(requester, 'end', second.id);
    expect(await world.isMember(grantGroupId, requester.id)).toBe(false);
  });
  it('that is direct stays when a grant ends', async () => {
    const grantGroupId = await world.group();
    const { id, requester } = await world.pending({ grantGroupId });
    await world.db.membership.createMany({ data: { groupId: grantGroupId, userId: requester.id } });
    await world.act(world.admin, 'approve', id);
    await world.act(world.admin, 'revoke', id);
    const left = await world.db.membership.findMany({ where: { groupId: grantGroupId, userId: requester.id } });
    expect(left.map((one) => one.requestId)).toEqual([null]);
  });
});

describe('a save that fails', () => {
  const broken = () => {
    const saves = { tried: 0 };
    const requests: Requests = {
      ...world.requests,
      locked: () => {
        saves.tried++;
        return Promise.reject(new Error('the disk is full'));
      },
    };
    return { saves, ...world.activitiesOver({ requests }) };
  };
  const attempts = async (send: () => Promise<unknown>): Promise<string[]> => {
    const answers: string[] = [];
    for (world.worker.attempt = 1; world.worker.attempt <= 7; world.worker.attempt++) {
      answers.push(
        await send().then(
          (answer) => JSON.stringify((answer as { refused?: string }).refused),
          (failure: unknown) => String(failure),
        ),
      );
    }
    world.worker.attempt = 1;
    return answers;
  };
  it('is tried five times for a person and then refused, so that later commands do not wait', async () => {
    const { id } = await world.pending();
    const { applyCommand } = broken();
    const command = { verb: 'approve', actorId: world.admin.id, id: 'k' } as const;
    const failed = 'Error: approve is not saved';
    const given = '"unavailable"';
    expect(await attempts(() => applyCommand(id, command))).toEqual([failed, failed, failed, failed, given, given, given]);
    expect(await typesOf(id)).toEqual(['submitted']);
    expect((await world.act(world.admin, 'approve', id, { id: 'k' })).request?.status).toBe('active');
  });
  it('is retried without limit for a system command', async () => {
    const { id } = await world.pending();
    const { applyCommand } = broken();
    const answers = await attempts(() => applyCommand(id, { verb: 'timeUp', actorId: 'system', id: 'k' }));
    expect(new Set(answers)).toEqual(new Set(['Error: timeUp is not saved']));
  });
  it('is retried while the row cannot be read', async () => {
    const away: Requests = {
      ...world.requests,
      locked: () => Promise.reject(new Error('away')),
      find: () => Promise.reject(new Error('away')),
    };
    const { applyCommand } = world.activitiesOver({ requests: away });
    const answers = await attempts(() => applyCommand(randomUUID(), { verb: 'approve', actorId: 'x', id: 'k' }));
    expect(answers.at(-1)).toBe('Error: away');
  });
  it('rolls back the whole command, which succeeds when it is repeated', async () => {
    const { id, requester } = await world.pending(fiveDays);
    const before = await world.row(id);
    await world.db.$executeRaw`ALTER TABLE request_commands ADD CONSTRAINT broken CHECK (id <> 'unsaveable')`;
    await expect(world.act(world.admin, 'approve', id, { id: 'unsaveable' })).rejects.toThrow('approve is not saved');
    expect(await world.row(id)).toEqual(before);
    expect(await typesOf(id)).toEqual(['submitted']);
    expect(await world.db.membership.count({ where: { userId: requester.id, requestId: { not: null } } })).toBe(0);
    await world.db.$executeRaw`ALTER TABLE request_commands DROP CONSTRAINT broken`;
    expect((await world.act(world.admin, 'approve', id, { id: 'unsaveable' })).request?.status).toBe('active');
  });
});
