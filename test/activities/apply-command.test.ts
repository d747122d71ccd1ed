import { randomUUID } from 'node:crypto';
import type { Requests } from '../../activities/ports.js';
import type { Command } from '../../workflows/rules/commands.js';
import type { Person } from '../support/api.js';
import { type Office, openOffice } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(() => office.stop());

const fiveDays = { timedAccess: { mode: 'fixed', duration: 'P5D' } } as const;
const ofOwners = (...owners: Person[]) => ({
  approvers: owners.map((one) => ({ type: 'resource_owner', userId: one.id }) as const),
});
const typesOf = async (id: string) => (await office.events(id)).map((event) => event.type.replace('request.', ''));

describe('a command', () => {
  it('saves request, step, decision, membership, event and its own answer together', async () => {
    const { id, requester } = await office.pending(fiveDays);
    const given = { comment: 'fine', approvedDuration: 'P2D', channel: 'portal', fingerprint: 'f', id: 'k' } as const;
    const { request } = await office.act(office.admin, 'approve', id, given);
    const at = new Date(office.worker.now);
    const { approvers, steps, membership, ...row } = await office.row(id);
    expect(row).toMatchObject({ status: 'active', approvedMinutes: 2880, decidedAt: at, grantedAt: at, updatedAt: at, sequence: 4 });
    expect(steps.map((step) => step.state)).toEqual(['approved']);
    expect(approvers).toMatchObject([
      { userId: office.admin.id, decision: 'approved', comment: 'fine', channel: 'portal', approvedMinutes: 2880, override: false, at },
    ]);
    expect(membership).toMatchObject({ userId: requester.id, expiresAt: row.expiresAt });
    expect(await typesOf(id)).toEqual(['submitted', 'step_approved', 'approved', 'active']);
    expect(await office.db.requestCommand.findMany({ where: { requestId: id } })).toEqual([
      { requestId: id, id: 'k', fingerprint: 'f', refused: null, at },
    ]);
    expect(await office.requests.find(id)).toEqual(request);
  });
  it('answers with the row as it is read again, an administrator’s stand-in included', async () => {
    const manager = await office.person({ role: 'admin' });
    const requester = await office.person({ managerId: manager.id });
    const { id } = await office.submit(requester, await office.flow({ approvers: [{ type: 'manager' }] }));
    await office.db.user.update({ where: { id: requester.id }, data: { managerId: null } });
    await office.system('review', id);
    const { request } = await office.act(manager, 'deny', id);
    expect(request?.steps[0]?.decisions).toMatchObject([{ userId: manager.id, decision: 'denied', override: true }]);
    expect((await office.requests.find(id))?.steps[0]?.decisions).toEqual(request?.steps[0]?.decisions);
  });
  it('to a request that is not there is refused', async () => {
    expect(await office.act(office.admin, 'approve', randomUUID())).toEqual({ refused: 'not_found' });
  });
});

describe('a command that comes again', () => {
  const inOrder = async () => {
    const owner = await office.person();
    return { owner, ...(await office.pending({ requirement: 'in_order', ...ofOwners(owner, owner) })) };
  };
  it('decides once, also when both come at the same time', async () => {
    const { id, owner } = await inOrder();
    const answers = await Promise.all([1, 2, 3].map(() => office.act(owner, 'approve', id, { id: 'k' })));
    answers.push(await office.act(owner, 'approve', id, { id: 'k' }));
    expect(answers.map((answer) => answer.refused ?? answer.request?.status)).toEqual(['pending', 'pending', 'pending', 'pending']);
    expect((await office.row(id)).approvers.filter((one) => one.decision)).toHaveLength(1);
    expect(await typesOf(id)).toEqual(['submitted', 'step_approved']);
  });
  it('late is answered as it was, with the row as it is now', async () => {
    const { id, owner } = await inOrder();
    await office.act(owner, 'approve', id, { id: 'k' });
    await office.act(office.admin, 'cancel', id);
    const again = await office.act(owner, 'approve', id, { id: 'k' });
    expect([again.refused, again.request?.status]).toEqual([undefined, 'cancelled']);
    expect(await typesOf(id)).toEqual(['submitted', 'step_approved', 'cancelled']);
  });
  it('is refused once more when it was refused, though it would be allowed now', async () => {
    const [first, second] = [await office.person(), await office.person()];
    const { id } = await office.pending({ requirement: 'in_order', ...ofOwners(first, second) });
    expect((await office.act(second, 'approve', id, { id: 'k' })).refused).toBe('step_not_active');
    await office.act(first, 'approve', id);
    expect((await office.act(second, 'approve', id, { id: 'k' })).refused).toBe('step_not_active');
    expect((await office.act(second, 'approve', id, { id: 'another' })).request?.status).toBe('active');
    expect((await typesOf(id)).filter((type) => type === 'decision_refused')).toHaveLength(1);
  });
  it('with another body is a mistake of its sender, and changes nothing', async () => {
    const { id, owner } = await inOrder();
    await office.act(owner, 'approve', id, { id: 'k', fingerprint: 'one' });
    const before = await office.row(id);
    const other = await office.act(owner, 'approve', id, { id: 'k', fingerprint: 'two' });
    expect([other.refused, other.request?.status]).toEqual(['idempotency_mismatch', 'pending']);
    expect(await office.row(id)).toEqual(before);
  });
  it('for another request is another command', async () => {
    const [one, other] = [await office.pending(), await office.pending()];
    await office.act(office.admin, 'approve', one.id, { id: 'k' });
    expect((await office.act(office.admin, 'approve', other.id, { id: 'k' })).request?.status).toBe('active');
  });
});

describe('twenty at once', () => {
  it.each([1, 2, 3])('have one outcome (%i)', async (round) => {
    const owners = await Promise.all(Array.from({ length: 6 }, () => office.person()));
    const grantGroupId = await office.group();
    const { id, requester } = await office.pending({ ...fiveDays, grantGroupId, requirement: 'any', ...ofOwners(...owners) });
    const people = [
      ...owners.flatMap((owner) => [() => office.act(owner, 'approve', id), () => office.act(owner, 'deny', id)]),
      ...[1, 2, 3].flatMap(() => [() => office.act(requester, 'cancel', id), () => office.act(requester, 'end', id)]),
    ];
    const turned = [...people.slice(round * 6), ...people.slice(0, round * 6)];
    const [, ...answers] = await Promise.all([office.system('stop', id), ...turned.map((send) => send())]);

    const row = await office.row(id);
    const events = await office.events(id);
    const timeline = events.filter((event) => event.sequence !== null);
    expect(timeline.map((event) => event.sequence)).toEqual(timeline.map((_event, index) => index + 1));
    expect(row.sequence).toBe(timeline.length);
    const count = (...types: string[]) => events.filter((event) => types.includes(event.type)).length;
    const [approved, closed] = [count('request.approved'), count('request.denied', 'request.cancelled')];
    expect(approved + closed).toBe(1);
    expect(count('request.ended')).toBe(Number(row.status === 'ended'));
    expect(['active', 'ended'].includes(row.status)).toBe(approved === 1);
    expect(await office.isMember(grantGroupId, requester.id)).toBe(row.status === 'active');
    expect(row.approvers.filter((one) => one.decision)).toHaveLength(count('request.step_approved', 'request.denied'));
    expect(count('request.decision_refused')).toBe(answers.filter((answer) => answer.refused).length);
  });
});

describe('a refusal', () => {
  it('is in the audit log, with what was asked, and not in the timeline', async () => {
    const { id } = await office.pending();
    const zoe = await office.person();
    await office.act(zoe, 'deny', id, { reason: 'no', internalNote: 'mine' });
    expect((await office.events(id)).at(-1)).toEqual({
      type: 'request.decision_refused',
      sequence: null,
      actorId: zoe.id,
      data: { verb: 'deny', code: 'not_an_approver', reason: 'no', internalNote: 'mine' },
    });
    expect((await office.row(id)).sequence).toBe(1);
  });
  it('of the engine is nobody’s news', async () => {
    const { id } = await office.pending();
    expect((await office.system('granted', id)).refused).toBe('invalid_transition');
    expect(await typesOf(id)).toEqual(['submitted']);
  });
  it.each<[string, object]>([
    ['no actor', { actorId: undefined }],
    ['an actor that is a number', { actorId: 7 }],
    ['an actor that is an object', { actorId: { id: 1 } }],
    ['an actor with NUL', { actorId: 'a\0b' }],
    ['an actor that is half a character', { actorId: '\ud800' }],
    ['an actor that is a book', { actorId: 'x'.repeat(100_000) }],
    ['a reason with NUL', { reason: 'a\0b' }],
    ['an end that people cannot choose', { endReason: 'expired' }],
    ['an end that is an object', { endReason: {} }],
  ])('of a signal with %s is written down', async (_what, over) => {
    const { id } = await office.pending();
    const command = { verb: 'cancel', actorId: office.admin.id, channel: 'signal', id: randomUUID(), ...over } as Command;
    const answer = await office.activities.applyCommand(id, command);
    expect([answer.refused, answer.request?.status]).toEqual(['validation_failed', 'pending']);
    expect(await typesOf(id)).toEqual(['submitted', 'decision_refused']);
  });
  it('of somebody who is in no directory is written down', async () => {
    const { id } = await office.pending();
    expect((await office.act({ ...office.admin, id: 'omar' }, 'approve', id)).refused).toBe('not_an_approver');
    expect((await office.events(id)).at(-1)?.actorId).toBe('omar');
  });
});

describe('time', () => {
  it('that is up goes before what is asked, and is told even so', async () => {
    const { id, requester } = await office.pending(fiveDays);
    const granted = await office.act(office.admin, 'approve', id);
    const start = office.worker.now;
    office.worker.now += 6 * 86_400_000;
    try {
      const { request, refused } = await office.act(requester, 'end', id);
      expect([refused, request?.status, request?.endReason, request?.endedAt]).toEqual([
        undefined,
        'ended',
        'expired',
        granted.request?.expiresAt,
      ]);
      expect((await office.row(id)).membership).toBeNull();
      expect((await office.events(id)).at(-1)?.type).toBe('request.ended');
    } finally {
      office.worker.now = start;
    }
  });
});

describe('a membership', () => {
  it('of two grants that overlap goes with the second', async () => {
    const grantGroupId = await office.group();
    const { id, requester } = await office.pending({ ...fiveDays, grantGroupId });
    await office.act(office.admin, 'approve', id);
    const second = await office.submit(requester, await office.flow({ ...fiveDays, grantGroupId }));
    await office.act(office.admin, 'approve', second.id);
    expect(await office.db.membership.count({ where: { groupId: grantGroupId, userId: requester.id } })).toBe(2);
    await office.act(office.admin, 'revoke', id);
    expect(await office.isMember(grantGroupId, requester.id)).toBe(true);
    await office.act(requester, 'end', second.id);
    expect(await office.isMember(grantGroupId, requester.id)).toBe(false);
  });
  it('of one’s own stays when a grant ends', async () => {
    const grantGroupId = await office.group();
    const { id, requester } = await office.pending({ grantGroupId });
    await office.db.membership.createMany({ data: { groupId: grantGroupId, userId: requester.id } });
    await office.act(office.admin, 'approve', id);
    await office.act(office.admin, 'revoke', id);
    const left = await office.db.membership.findMany({ where: { groupId: grantGroupId, userId: requester.id } });
    expect(left.map((one) => one.requestId)).toEqual([null]);
  });
});

describe('a save that fails', () => {
  const broken = () => {
    const saves = { tried: 0 };
    const requests: Requests = {
      ...office.requests,
      locked: () => {
        saves.tried++;
        return Promise.reject(new Error('the disk is full'));
      },
    };
    return { saves, ...office.activitiesOver({ requests }) };
  };
  const attempts = async (send: () => Promise<unknown>): Promise<string[]> => {
    const answers: string[] = [];
    for (office.worker.attempt = 1; office.worker.attempt <= 7; office.worker.attempt++) {
      answers.push(
        await send().then(
          (answer) => JSON.stringify((answer as { refused?: string }).refused),
          (failure: unknown) => String(failure),
        ),
      );
    }
    office.worker.attempt = 1;
    return answers;
  };
  it('is tried five times for a person, and then refused, so that others do not wait behind it', async () => {
    const { id } = await office.pending();
    const { applyCommand } = broken();
    const command = { verb: 'approve', actorId: office.admin.id, id: 'k' } as const;
    const failed = 'Error: approve is not saved';
    const given = '"unavailable"';
    expect(await attempts(() => applyCommand(id, command))).toEqual([failed, failed, failed, failed, given, given, given]);
    expect(await typesOf(id)).toEqual(['submitted']);
    expect((await office.act(office.admin, 'approve', id, { id: 'k' })).request?.status).toBe('active');
  });
  it('is tried for ever for the engine', async () => {
    const { id } = await office.pending();
    const { applyCommand } = broken();
    const answers = await attempts(() => applyCommand(id, { verb: 'timeUp', actorId: 'system', id: 'k', dueAt: 0 }));
    expect(new Set(answers)).toEqual(new Set(['Error: timeUp is not saved']));
  });
  it('is tried on while not even the row can be read', async () => {
    const away: Requests = {
      ...office.requests,
      locked: () => Promise.reject(new Error('away')),
      find: () => Promise.reject(new Error('away')),
    };
    const { applyCommand } = office.activitiesOver({ requests: away });
    const answers = await attempts(() => applyCommand(randomUUID(), { verb: 'approve', actorId: 'x', id: 'k' }));
    expect(answers.at(-1)).toBe('Error: away');
  });
  it('half way leaves nothing of the command, and works when it is tried again', async () => {
    const { id, requester } = await office.pending(fiveDays);
    const before = await office.row(id);
    await office.db.$executeRaw`ALTER TABLE request_commands ADD CONSTRAINT broken CHECK (id <> 'unsaveable')`;
    await expect(office.act(office.admin, 'approve', id, { id: 'unsaveable' })).rejects.toThrow('approve is not saved');
    expect(await office.row(id)).toEqual(before);
    expect(await typesOf(id)).toEqual(['submitted']);
    expect(await office.db.membership.count({ where: { userId: requester.id, requestId: { not: null } } })).toBe(0);
    await office.db.$executeRaw`ALTER TABLE request_commands DROP CONSTRAINT broken`;
    expect((await office.act(office.admin, 'approve', id, { id: 'unsaveable' })).request?.status).toBe('active');
  });
});
