import { stateAfter } from '../../../workflows/rules/state-after.js';
import type { RequestState } from '../../../workflows/rules/request/state.js';
import { aDecision, aRequest, aStep, context, facts } from '../../support/builders/builders.js';

const retracted = (over: Partial<RequestState>, actorId = 'omar') =>
  stateAfter(aRequest(over), { verb: 'retract', actorId }, context({ facts: facts() }));
const states = ({ steps }: RequestState) => steps.map((step) => step.state);
const approved = aStep({ state: 'approved', decisions: [aDecision({ approvedMinutes: 60 })] });

describe('a decision taken back', () => {
  it('opens its step, and in order the later one waits again', () => {
    const { request, events } = retracted({ steps: [approved, aStep({ order: 2, approverIds: ['lea'] })], approvedMinutes: 60 });
    expect(states(request)).toEqual(['open', 'waiting']);
    expect(request.status).toBe('pending');
    expect(request.approvedMinutes).toBeNull();
    expect(events).toEqual([
      { type: 'request.decision_retracted', actor: { type: 'user', id: 'omar' }, channel: 'api', data: { steps: [1] } },
    ]);
  });

  it('is taken back in every step that it filled, and the decisions of others stay', () => {
    const steps = [
      approved,
      aStep({ order: 2, state: 'approved', decisions: [aDecision({ userId: 'lea', approvedMinutes: 120 })] }),
      aStep({ order: 3, state: 'approved', decisions: [aDecision({ approvedMinutes: 60 })] }),
      aStep({ order: 4, approverIds: ['kim'] }),
    ];
    const { request, events } = retracted({ requirement: 'all', steps, approvedMinutes: 60 });
    expect(states(request)).toEqual(['open', 'approved', 'open', 'open']);
    expect(request.approvedMinutes).toBe(120);
    expect(events[0]?.data).toEqual({ steps: [1, 3] });
  });

  it('of one member leaves those of the others where everybody must approve', () => {
    const decisions = [aDecision(), aDecision({ userId: 'kim' })];
    const steps = [aStep({ type: 'user_group', groupId: 'g9', requireAll: true, approverIds: ['omar', 'kim', 'lea'], decisions })];
    expect(retracted({ steps }).request.steps[0]?.decisions.map((one) => one.userId)).toEqual(['kim']);
  });

  it('restores the requested duration when no shorter one is left', () => {
    const other = aStep({ order: 2, state: 'approved', decisions: [aDecision({ userId: 'lea' })] });
    const { request } = retracted({ requirement: 'all', steps: [approved, other, aStep({ order: 3 })], approvedMinutes: 60 });
    expect(request.approvedMinutes).toBe(request.requestedMinutes);
  });

  it('in place of missing approvers leaves the step without any', () => {
    const overridden = aStep({ state: 'overridden', approverIds: [], decisions: [aDecision({ userId: 'ada', override: true })] });
    const { request, events } = retracted({ steps: [overridden, aStep({ order: 2 })] }, 'ada');
    expect(states(request)).toEqual(['unresolved', 'waiting']);
    expect([request.status, request.reason?.code]).toEqual(['missing_data', 'approver_missing']);
    expect(events.map((event) => event.type)).toEqual(['request.decision_retracted', 'request.missing_data']);
  });
});

describe('access without an end', () => {
  const end = { verb: 'approve', actorId: 'omar', approvedDuration: 'P2D' } as const;
  const after = (over: Partial<RequestState>, act: Parameters<typeof stateAfter>[1] = end) =>
    stateAfter(aRequest({ requestedMinutes: null, requirement: 'all', ...over }), act, context());

  it('ends when an approver gives it an end', () => {
    expect(after({ steps: [aStep()] }).request).toMatchObject({
      status: 'active',
      approvedMinutes: 2_880,
      expiresAt: context().now + 172_800_000,
    });
  });

  it('ends by the shortest of its approvals; none counts as the longest', () => {
    const earlier = aStep({ state: 'approved', decisions: [aDecision({ userId: 'lea' })] });
    expect(after({ steps: [earlier, aStep({ order: 2 })] }).request.approvedMinutes).toBe(2_880);
    expect(after({ steps: [approved, aStep({ order: 2 })], approvedMinutes: 60 }).request.approvedMinutes).toBe(60);
  });

  it('stays without an end when nobody gives it one', () => {
    expect(after({ steps: [aStep()] }, { verb: 'approve', actorId: 'omar' }).request).toMatchObject({ status: 'active', expiresAt: null });
  });
});
