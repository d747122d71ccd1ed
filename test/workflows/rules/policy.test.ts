import type { Act } from '../../../workflows/rules/commands.js';
import { objectionTo } from '../../../workflows/rules/policy.js';
import type { RequestState } from '../../../workflows/rules/state.js';
import { aDecision, aRequest, aStep, context, facts } from '../../support/builders.js';

const admin = facts({ admin: true });
const ended = { status: 'ended', grantedAt: 1, endedAt: 2, endReason: 'expired' } as const;
const failed = { status: 'error', reason: { code: 'provisioning_failed', message: '' } } as const;
const changed = { status: 'error', reason: { code: 'approver_changed', message: '' } } as const;
const everyone = aStep({ type: 'user_group', groupId: 'g9', requireAll: true, approverIds: ['omar', 'lea'] });
const anyone = aStep({ type: 'user_group', groupId: 'g9', approverIds: [] });
const admins = aStep({ type: 'administrator', approverIds: [] });

type Row = [what: string, act: Partial<Act>, over: Partial<RequestState>, who: ReturnType<typeof facts>, objection: string | undefined];
const table = (rows: Row[]) =>
  it.each(rows)('%s', (_what, act, over, who, objection) => {
    const full = { verb: 'approve', actorId: 'omar', ...act } as Act;
    expect(objectionTo(full, aRequest(over), context({ facts: who }))).toBe(objection);
  });

describe('an approval', () => {
  table([
    ['the first approver may', {}, {}, facts(), undefined],
    ['a later one is too early', { actorId: 'lea' }, {}, facts(), 'step_not_active'],
    ['somebody else may not', { actorId: 'zoe' }, {}, facts(), 'not_an_approver'],
    ['an admin who is no approver may not', { actorId: 'ada' }, {}, admin, 'not_an_approver'],
    ['the requester never may', { actorId: 'rina' }, { steps: [aStep({ approverIds: ['rina'] })] }, facts(), 'self_approval'],
    ['a requesting admin never may', { actorId: 'rina' }, { steps: [admins] }, admin, 'self_approval'],
    ['an inactive approver may not', {}, {}, facts({ active: false }), 'step_not_active'],
    [
      'twice is once too often',
      {},
      { steps: [aStep({ ...everyone, decisions: [aDecision()] })] },
      facts({ groupIds: ['g9'] }),
      'step_not_active',
    ],
    ['a member of the moment may', { actorId: 'kim' }, { steps: [anyone] }, facts({ groupIds: ['g9'] }), undefined],
    ['who has left the group may not', { actorId: 'kim' }, { steps: [anyone] }, facts(), 'not_an_approver'],
    ['who has left a group of all may not', {}, { steps: [everyone] }, facts(), 'step_not_active'],
    [
      'who joined after the submit may not, where all must',
      { actorId: 'kim' },
      { steps: [everyone] },
      facts({ groupIds: ['g9'] }),
      'not_an_approver',
    ],
    ['any admin may, where admins decide', { actorId: 'ada' }, { steps: [admins] }, admin, undefined],
    ['who is no admin any more may not', { actorId: 'ada' }, { steps: [admins] }, facts(), 'not_an_approver'],
    ['shorter is fine', { approvedDuration: 'P2D' }, {}, facts(), undefined],
    ['longer is not', { approvedDuration: 'P6D' }, {}, facts(), 'validation_failed'],
    ['what has no end cannot be shortened', { approvedDuration: 'P2D' }, { requestedMinutes: null }, facts(), 'validation_failed'],
    ['in an error nobody may', { actorId: 'ada' }, changed, admin, 'invalid_transition'],
    ['with missing data an admin steps in', { actorId: 'ada' }, { status: 'missing_data' }, admin, undefined],
    ['with missing data an approver waits', {}, { status: 'missing_data' }, facts(), 'step_not_active'],
    ['with missing data a requesting admin may not', { actorId: 'rina' }, { status: 'missing_data' }, admin, 'self_approval'],
    ['after the end it is decided', { actorId: 'zoe' }, ended, facts(), 'already_decided'],
  ]);
  it.each(['approved', 'active', 'denied', 'cancelled', 'expired'] as const)('is refused to everybody when the request is %s', (status) => {
    expect(objectionTo({ verb: 'approve', actorId: 'rina' }, aRequest({ status }), context())).toBe('already_decided');
  });
});

describe('the other verbs', () => {
  table([
    ['deny needs a reason', { verb: 'deny' }, {}, facts(), 'validation_failed'],
    ['deny with a reason', { verb: 'deny', reason: 'no' }, {}, facts(), undefined],
    ['an admin denies an error', { verb: 'deny', reason: 'no', actorId: 'ada' }, changed, admin, undefined],
    ['an approver does not deny an error', { verb: 'deny', reason: 'no' }, changed, facts(), 'step_not_active'],
    ['a requester withdraws', { verb: 'cancel', actorId: 'rina' }, {}, facts(), undefined],
    ['an admin cancels', { verb: 'cancel', actorId: 'ada' }, { status: 'approved' }, admin, undefined],
    ['an approver does not cancel', { verb: 'cancel' }, {}, facts(), 'forbidden'],
    ['nobody cancels access in force', { verb: 'cancel', actorId: 'rina' }, { status: 'active' }, facts(), 'already_decided'],
    ['a requester gives up', { verb: 'end', actorId: 'rina' }, { status: 'active' }, facts(), undefined],
    ['once more is fine', { verb: 'end', actorId: 'rina' }, ended, facts(), undefined],
    ['nobody else gives up', { verb: 'end', actorId: 'ada' }, { status: 'active' }, admin, 'forbidden'],
    ['an admin revokes', { verb: 'revoke', actorId: 'ada' }, { status: 'active' }, admin, undefined],
    ['nobody else revokes', { verb: 'revoke' }, { status: 'active' }, facts(), 'forbidden'],
    ['pending is not revoked', { verb: 'revoke', actorId: 'ada' }, {}, admin, 'invalid_transition'],
    ['an admin tries again', { verb: 'retry', actorId: 'ada' }, failed, admin, undefined],
    ['only what failed is tried again', { verb: 'retry', actorId: 'ada' }, changed, admin, 'invalid_transition'],
    ['an operator stops nothing that is over', { verb: 'stop' }, ended, facts(), 'already_decided'],
    ['time is not up before the deadline', { verb: 'timeUp', dueAt: 1 }, {}, facts(), 'invalid_transition'],
  ]);
});

describe('a signal', () => {
  const act: Act = { verb: 'approve', actorId: 'omar', channel: 'signal' };
  it('decides when the deployment allows it', () => {
    expect(objectionTo(act, aRequest(), context())).toBeUndefined();
    expect(objectionTo(act, aRequest(), context({ decisionsBySignal: false }))).toBe('forbidden');
  });
  it.each([
    ['no actor', { actorId: undefined }],
    ['an actor that is no text', { actorId: 7 }],
    ['a comment with NUL', { comment: 'a\0b' }],
    ['a comment that is too long', { comment: 'x'.repeat(2_001) }],
    ['a duration that is none', { approvedDuration: 'P1Y' }],
  ])('with %s is refused', (_what, over) => {
    expect(objectionTo({ ...act, ...over } as Act, aRequest(), context())).toBe('validation_failed');
  });
});

it('the policy leaves checks that need the directory to the save', () => {
  expect(objectionTo({ verb: 'approve', actorId: 'zoe' }, aRequest())).toBeUndefined();
  expect(objectionTo({ verb: 'revoke', actorId: 'zoe' }, aRequest({ status: 'active' }))).toBeUndefined();
});
