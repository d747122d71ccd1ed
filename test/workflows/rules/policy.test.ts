import type { Act } from '../../../workflows/rules/request/commands.js';
import { objectionTo } from '../../../workflows/rules/policy.js';
import type { RequestState } from '../../../workflows/rules/request/state.js';
import { aDecision, aRequest, aStep, context, facts } from '../../support/builders/builders.js';

const admin = facts({ admin: true });
const ended = { status: 'ended', grantedAt: 1, endedAt: 2, endReason: 'expired' } as const;
const failed = { status: 'error', reason: { code: 'provisioning_failed', message: '' } } as const;
const changed = { status: 'error', reason: { code: 'approver_changed', message: '' } } as const;
const decided = { steps: [aStep({ state: 'approved', decisions: [aDecision()] }), aStep({ order: 2, approverIds: ['lea'] })] };
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
    ['a later approver must wait', { actorId: 'lea' }, {}, facts(), 'step_not_active'],
    ['a stranger may not', { actorId: 'zoe' }, {}, facts(), 'not_an_approver'],
    ['an administrator who is not an approver may not', { actorId: 'ada' }, {}, admin, 'not_an_approver'],
    ['the requester never may', { actorId: 'rina' }, { steps: [aStep({ approverIds: ['rina'] })] }, facts(), 'self_approval'],
    ['a requester who is an administrator never may', { actorId: 'rina' }, { steps: [admins] }, admin, 'self_approval'],
    ['an inactive approver may not', {}, {}, facts({ active: false }), 'step_not_active'],
    [
      'a second approval of the same step is refused',
      {},
      { steps: [aStep({ ...everyone, decisions: [aDecision()] })] },
      facts({ groupIds: ['g9'] }),
      'step_not_active',
    ],
    ['a current member of the group may', { actorId: 'kim' }, { steps: [anyone] }, facts({ groupIds: ['g9'] }), undefined],
    ['a former member of the group may not', { actorId: 'kim' }, { steps: [anyone] }, facts(), 'not_an_approver'],
    ['a former member may not, where all members must approve', {}, { steps: [everyone] }, facts(), 'step_not_active'],
    [
      'a later member may not, where all members must approve',
      { actorId: 'kim' },
      { steps: [everyone] },
      facts({ groupIds: ['g9'] }),
      'not_an_approver',
    ],
    ['any administrator may, where administrators decide', { actorId: 'ada' }, { steps: [admins] }, admin, undefined],
    ['a former administrator may not', { actorId: 'ada' }, { steps: [admins] }, facts(), 'not_an_approver'],
    ['a shorter duration is accepted', { approvedDuration: 'P2D' }, {}, facts(), undefined],
    ['a longer duration is refused', { approvedDuration: 'P6D' }, {}, facts(), 'validation_failed'],
    ['access without an end may be given one', { approvedDuration: 'P365D' }, { requestedMinutes: null }, facts(), undefined],
    ['nobody may while the request is in error', { actorId: 'ada' }, changed, admin, 'invalid_transition'],
    ['an administrator may override missing data', { actorId: 'ada' }, { status: 'missing_data' }, admin, undefined],
    ['an approver must wait while data is missing', {}, { status: 'missing_data' }, facts(), 'step_not_active'],
    [
      'a requester who is an administrator may not override missing data',
      { actorId: 'rina' },
      { status: 'missing_data' },
      admin,
      'self_approval',
    ],
    ['an ended request is already decided', { actorId: 'zoe' }, ended, facts(), 'already_decided'],
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
    ['an approver takes back a decision', { verb: 'retract' }, decided, facts(), undefined],
    [
      'also after leaving the group that decides',
      { verb: 'retract' },
      { steps: [{ ...anyone, decisions: [aDecision()] }] },
      facts(),
      undefined,
    ],
    ['an inactive approver takes nothing back', { verb: 'retract' }, decided, facts({ active: false }), 'step_not_active'],
    ['an approver who has not decided has nothing to take back', { verb: 'retract', actorId: 'lea' }, decided, facts(), 'step_not_active'],
    ['an administrator does not take back for others', { verb: 'retract', actorId: 'ada' }, decided, admin, 'not_an_approver'],
    ['a requester takes back nothing', { verb: 'retract', actorId: 'rina' }, decided, facts(), 'self_approval'],
    ['nothing is taken back in an error', { verb: 'retract' }, { ...decided, ...changed }, facts(), 'invalid_transition'],
    ['nothing is taken back of a decided request', { verb: 'retract' }, { ...decided, status: 'active' }, facts(), 'already_decided'],
    ['a requester withdraws', { verb: 'cancel', actorId: 'rina' }, {}, facts(), undefined],
    ['an admin cancels', { verb: 'cancel', actorId: 'ada' }, { status: 'approved' }, admin, undefined],
    ['an approver does not cancel', { verb: 'cancel' }, {}, facts(), 'forbidden'],
    ['nobody cancels active access', { verb: 'cancel', actorId: 'rina' }, { status: 'active' }, facts(), 'already_decided'],
    ['a requester ends access', { verb: 'end', actorId: 'rina' }, { status: 'active' }, facts(), undefined],
    ['a requester may end access twice', { verb: 'end', actorId: 'rina' }, ended, facts(), undefined],
    ['nobody else ends access', { verb: 'end', actorId: 'ada' }, { status: 'active' }, admin, 'forbidden'],
    ['an admin revokes', { verb: 'revoke', actorId: 'ada' }, { status: 'active' }, admin, undefined],
    ['nobody else revokes', { verb: 'revoke' }, { status: 'active' }, facts(), 'forbidden'],
    ['a pending request cannot be revoked', { verb: 'revoke', actorId: 'ada' }, {}, admin, 'invalid_transition'],
    ['an administrator retries a failed grant', { verb: 'retry', actorId: 'ada' }, failed, admin, undefined],
    ['only a failed grant can be retried', { verb: 'retry', actorId: 'ada' }, changed, admin, 'invalid_transition'],
    ['an operator cannot stop a closed request', { verb: 'stop' }, ended, facts(), 'already_decided'],
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
    ['an actor that is not text', { actorId: 7 }],
    ['a comment with NUL', { comment: 'a\0b' }],
    ['a comment that is too long', { comment: 'x'.repeat(2_001) }],
    ['an invalid duration', { approvedDuration: 'P1Y' }],
  ])('with %s is refused', (_what, over) => {
    expect(objectionTo({ ...act, ...over } as Act, aRequest(), context())).toBe('validation_failed');
  });
});

it('the policy leaves checks that need the directory to the save', () => {
  expect(objectionTo({ verb: 'approve', actorId: 'zoe' }, aRequest())).toBeUndefined();
  expect(objectionTo({ verb: 'revoke', actorId: 'zoe' }, aRequest({ status: 'active' }))).toBeUndefined();
});
