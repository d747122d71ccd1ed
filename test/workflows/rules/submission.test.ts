import type { Terms } from '../../../workflows/rules/request/commands.js';
import type { ApproverRow, FlowDefinition } from '../../../workflows/rules/flow/flow-definition.js';
import type { Candidates } from '../../../workflows/rules/request/facts.js';
import type { Requirement, StepState } from '../../../workflows/rules/request/state.js';
import { objectionToSubmit, submission, type SubmitFacts } from '../../../workflows/rules/submission.js';
import { aDefinition, candidates, DAY_MS, NOW, someTerms } from '../../support/builders/builders.js';

const submitFacts = (definition: FlowDefinition, over: Partial<SubmitFacts> = {}): SubmitFacts => ({
  at: NOW,
  requestsEnabled: true,
  pendingExpiryMinutes: 30 * 24 * 60,
  requesterActive: true,
  flow: { version: 3, definition, grantGroupId: 'g1' },
  hasOpenRequest: false,
  isPermanentMember: false,
  grantsInForce: 0,
  candidates: [candidates()],
  ...over,
});

const choice = aDefinition({ timedAccess: { mode: 'choice', durations: ['P5D', 'P10D'] } });
const automatic = aDefinition({ approval: { type: 'automatic' } });
const device: FlowDefinition = {
  kind: 'device_admin',
  name: 'Laptop',
  description: '',
  visibleToGroupIds: ['g0'],
  sessionDurations: ['PT1H'],
  approval: { type: 'manual', requirement: 'any', approvers: [{ type: 'administrator' }] },
};

describe('a submission that breaks every rule', () => {
  const wrong: Partial<SubmitFacts> = { requestsEnabled: false, hasOpenRequest: true, isPermanentMember: true };
  /** What is put right, one after the other, and what is wrong still. */
  const fixes: [put: string, terms: Partial<Terms>, over: Partial<SubmitFacts>, objection: string][] = [
    ['nothing', {}, { requesterActive: false, flow: null }, 'forbidden'],
    ['the requester', {}, { flow: null }, 'requests_disabled'],
    ['the flow', {}, {}, 'validation_failed justification'],
    ['the justification', { justification: 'x' }, {}, 'validation_failed duration'],
    ['the duration', { duration: 'P5D' }, {}, 'validation_failed deviceId'],
    ['the device', { deviceId: null }, {}, 'requests_disabled'],
    ['the setting', {}, { requestsEnabled: true }, 'duplicate_request'],
    ['the open request', {}, { hasOpenRequest: false }, 'already_has_access'],
    ['the membership', {}, { isPermanentMember: false }, 'undefined'],
  ];
  it.each(fixes)('is refused for the next rule after %s is corrected', (put) => {
    const until = fixes.slice(0, fixes.findIndex(([name]) => name === put) + 1);
    const last = until.at(-1);
    const terms = someTerms(Object.assign({ justification: '', duration: 'P6D', deviceId: 'd1' }, ...until.map(([, over]) => over)));
    const lasting = until.slice(3).map(([, , over]) => over);
    const facts = submitFacts(choice, Object.assign({}, wrong, ...lasting, last?.[2]));
    const { code, path } = { path: undefined, code: undefined, ...objectionToSubmit(terms, facts) };
    expect([String(code), path].filter(Boolean).join(' ')).toBe(last?.[3]);
  });
});

describe('a submission', () => {
  it('is refused, and names the field of the flow, when the flow is not offered', () => {
    expect(objectionToSubmit(someTerms(), submitFacts(choice, { flow: null }))).toMatchObject({
      code: 'validation_failed',
      path: 'flowId',
    });
  });
  it.each<[string, FlowDefinition, Partial<Terms>, string | undefined]>([
    ['one of several', choice, { duration: 'P10D' }, undefined],
    ['an equal form of one', choice, { duration: 'PT120H' }, undefined],
    ['one that is not offered', choice, { duration: 'P1D' }, 'choose one of P5D, P10D'],
    ['none, where there is a choice', choice, {}, 'choose one of P5D, P10D'],
    ['no duration at all', choice, { duration: 'soon' }, 'choose one of P5D, P10D'],
    ['none, where it is fixed', aDefinition({ timedAccess: { mode: 'fixed', duration: 'P5D' } }), {}, undefined],
    ['the fixed one', aDefinition({ timedAccess: { mode: 'fixed', duration: 'P5D' } }), { duration: 'P5D' }, undefined],
    [
      'another than the fixed one',
      aDefinition({ timedAccess: { mode: 'fixed', duration: 'P5D' } }),
      { duration: 'P1D' },
      'choose one of P5D',
    ],
    ['the only one to choose', aDefinition({ timedAccess: { mode: 'choice', durations: ['P5D'] } }), { duration: 'P5D' }, undefined],
    ['none, where one is to choose', aDefinition({ timedAccess: { mode: 'choice', durations: ['P5D'] } }), {}, undefined],
    ['one, where access has no end', aDefinition(), { duration: 'P5D' }, 'this access has no end: leave it out'],
    ['none, where access has no end', aDefinition(), {}, undefined],
  ])('may choose %s of the durations', (_what, definition, terms, message) => {
    expect(objectionToSubmit(someTerms(terms), submitFacts(definition))?.message).toBe(message);
  });
  it('needs no justification when nobody approves it (R44)', () => {
    expect(objectionToSubmit(someTerms({ justification: '' }), submitFacts(automatic))).toBeUndefined();
  });
  it('for a device must come from a device (R60)', () => {
    expect(objectionToSubmit(someTerms(), submitFacts(device))?.code).toBe('device_not_managed');
  });
  it('without a flow is a programming error', () => {
    const facts = submitFacts(choice, { flow: null });
    expect(() => submission({ requestId: 'r1', terms: someTerms(), facts, context: { now: NOW, directory: 'own' } })).toThrow();
  });
});

type Submit = { terms?: Partial<Terms>; definition?: FlowDefinition; found?: Candidates[]; directory?: 'own' | 'outside' };
const submitted = ({ terms, definition = aDefinition(), found = [candidates()], directory = 'own' }: Submit) =>
  submission({
    requestId: 'r1',
    terms: someTerms(terms),
    facts: submitFacts(definition, { candidates: found }),
    context: { now: NOW, directory },
  });

describe('a new request', () => {
  it('holds the submitted terms and the current version of the flow (R19)', () => {
    const { request, events } = submitted({ definition: choice, terms: { duration: 'PT120H', channel: 'portal' } });
    expect(request).toMatchObject({
      id: 'r1',
      kind: 'resource',
      flowName: 'GitHub',
      requesterId: 'rina',
      status: 'pending',
      reason: null,
      requestedMinutes: 7200,
      approvedMinutes: null,
      grantGroupId: 'g1',
      createdAt: NOW,
      pendingUntil: NOW + 30 * DAY_MS,
    });
    expect(events).toEqual([
      {
        type: 'request.submitted',
        actor: { type: 'user', id: 'rina' },
        channel: 'portal',
        data: { flowVersion: 3, duration: 'PT120H' },
      },
    ]);
  });
  it.each([
    ['fixed', { mode: 'fixed', duration: 'P5D' } as const, 7200],
    ['endless', { mode: 'none' } as const, null],
  ])('takes its duration from the flow when that is %s', (_what, timedAccess, minutes) => {
    expect(submitted({ definition: aDefinition({ timedAccess }) }).request.requestedMinutes).toBe(minutes);
  });
});

describe('the steps of a new request', () => {
  const rows: ApproverRow[] = [{ type: 'manager' }, { type: 'resource_owner', userId: 'omar' }];
  const some = candidates({ approverIds: ['omar'], name: 'Omar' });
  const nobody = candidates({ available: false });
  const own = candidates({ available: false, includesRequester: true, name: 'Rina' });
  const stepsOf = (requirement: Requirement, ...found: Candidates[]) => {
    const definition = aDefinition({ approval: { type: 'manual', requirement, approvers: rows.slice(0, found.length) } });
    return submitted({ definition, found }).request;
  };
  const CASES: [Candidates[], Requirement, StepState[], string][] = [
    [[some, some], 'any', ['open', 'open'], 'pending'],
    [[some, some], 'all', ['open', 'open'], 'pending'],
    [[some, some], 'in_order', ['open', 'waiting'], 'pending'],
    // The requester's own step: spare in any, missing where it is needed (R36).
    [[own, some], 'any', ['skipped', 'open'], 'pending'],
    [[own, some], 'all', ['unresolved', 'waiting'], 'missing_data'],
    [[own, some], 'in_order', ['unresolved', 'waiting'], 'missing_data'],
    [[own], 'any', ['unresolved'], 'missing_data'],
    [[own, nobody], 'any', ['unresolved', 'unresolved'], 'missing_data'],
    // Nobody was found (R39).
    [[nobody, some], 'any', ['unresolved', 'open'], 'pending'],
    [[some, nobody], 'all', ['waiting', 'unresolved'], 'missing_data'],
    [[some, nobody], 'in_order', ['waiting', 'unresolved'], 'missing_data'],
    [[nobody, nobody], 'any', ['unresolved', 'unresolved'], 'missing_data'],
  ];
  const words = (found: Candidates[]) => found.map((one) => (one.available ? 'some' : one.includesRequester ? 'own' : 'nobody')).join(', ');
  it.each(CASES.map(([found, requirement, states, status]) => [words(found), requirement, states, status, found] as const))(
    'for %s in %s are %j: %s',
    (_what, requirement, states, status, found) => {
      const request = stepsOf(requirement, ...found);
      expect([request.steps.map((step) => step.state), request.status]).toEqual([states, status]);
    },
  );
  it('without an available approver are named in the reason', () => {
    const { reason } = stepsOf('all', nobody, own);
    expect(reason).toEqual({
      code: 'approver_missing',
      message: 'No approver is available for step 1 (Manager), step 2 (Resource owner (Rina)).',
    });
  });
  it('without an available approver are recorded as an event (R90)', () => {
    const definition = aDefinition({ approval: { type: 'manual', requirement: 'any', approvers: [{ type: 'manager' }] } });
    expect(submitted({ definition, found: [nobody] }).events.map((event) => event.type)).toEqual([
      'request.submitted',
      'request.missing_data',
    ]);
  });
  it.each<[ApproverRow, string | null, string]>([
    [{ type: 'administrator' }, null, 'Administrator'],
    [{ type: 'manager' }, 'Max', 'Manager (Max)'],
    [{ type: 'manager' }, null, 'Manager'],
    [{ type: 'resource_owner', userId: 'omar' }, 'Omar', 'Resource owner (Omar)'],
    [{ type: 'resource_owner', userId: 'omar' }, null, 'Resource owner'],
    [{ type: 'user_group', groupId: 'g9', requireAll: false }, 'ops', 'Anyone in ops'],
    [{ type: 'user_group', groupId: 'g9', requireAll: true }, 'ops', 'Everyone in ops'],
    [{ type: 'user_group', groupId: 'g9', requireAll: false }, null, 'Anyone in a deleted group'],
  ])('are labelled by their approver: %j (%s)', (row, name, label) => {
    const definition = aDefinition({ approval: { type: 'manual', requirement: 'any', approvers: [row] } });
    expect(submitted({ definition, found: [candidates({ name })] }).request.steps[0]?.label).toBe(label);
  });
  it('keep the people resolved, and the group', () => {
    const row = { type: 'user_group', groupId: 'g9', requireAll: true } as const;
    const definition = aDefinition({ approval: { type: 'manual', requirement: 'all', approvers: [row] } });
    const found = [candidates({ approverIds: ['kim', 'tom'], includesRequester: true })];
    expect(submitted({ definition, found }).request.steps).toEqual([
      expect.objectContaining({ order: 1, groupId: 'g9', requireAll: true, approverIds: ['kim', 'tom'], decisions: [], state: 'open' }),
    ]);
  });
});

describe('an automatic flow', () => {
  it('is decided by the system, and granted, in the same save (R44)', () => {
    const { request, events } = submitted({ definition: automatic, terms: { justification: '' }, found: [] });
    expect(request).toMatchObject({ status: 'active', approvalType: 'automatic', requirement: null, steps: [], grantedAt: NOW });
    expect(events.map((event) => [event.type, event.actor.type])).toEqual([
      ['request.submitted', 'user'],
      ['request.approved', 'system'],
      ['request.active', 'system'],
    ]);
  });
  it('waits for an outside directory', () => {
    const { request, events } = submitted({ definition: automatic, found: [], directory: 'outside' });
    expect(request).toMatchObject({ status: 'approved', decidedAt: NOW, grantedAt: null });
    expect(events.map((event) => event.type)).toEqual(['request.submitted', 'request.approved']);
  });
});
