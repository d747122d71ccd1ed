import { type Act, SYSTEM_VERBS, isVerb, VERBS } from '../../../workflows/rules/request/commands.js';
import type { Context } from '../../../workflows/rules/request/facts.js';
import { objectionTo } from '../../../workflows/rules/policy.js';
import { deadlineOf, REQUEST_STATUSES, type RequestState, type RequestStatus } from '../../../workflows/rules/request/state.js';
import type { Outcome } from '../../../workflows/rules/request/outcome.js';
import { whatIsDue } from '../../../workflows/rules/what-is-due.js';
import { stateAfter } from '../../../workflows/rules/state-after.js';
import { aDecision, aRequest, aStep, context, DAY_MS, facts, NOW } from '../../support/builders/builders.js';

const MINUTE_MS = 60_000;
const later = NOW + DAY_MS;

/** The statuses as rows have them. `failed` and `changed` are the two errors. */
const granted = { decidedAt: NOW, grantedAt: NOW, approvedMinutes: 7200, expiresAt: NOW + 7200 * MINUTE_MS } as const;
const done = aRequest({ requirement: 'any', steps: [aStep({ state: 'approved', decisions: [aDecision()] })] });
const FROM = {
  pending: {},
  missing_data: {
    status: 'missing_data',
    reason: { code: 'approver_missing', message: '' },
    steps: [aStep({ state: 'unresolved', approverIds: [] }), aStep({ order: 2, state: 'waiting', approverIds: ['lea'] })],
  },
  changed: { status: 'error', reason: { code: 'approver_changed', message: '' } },
  failed: { ...done, status: 'error', reason: { code: 'provisioning_failed', message: '' }, decidedAt: NOW, approvedMinutes: 7200 },
  approved: { ...done, status: 'approved', decidedAt: NOW, approvedMinutes: 7200 },
  active: { ...done, status: 'active', ...granted },
  ended: { ...done, status: 'ended', ...granted, endedAt: later, endReason: 'revoked' },
  denied: { status: 'denied', reason: { code: 'denied', message: '' } },
  cancelled: { status: 'cancelled', reason: { code: 'by_admin', message: '' } },
  expired: { status: 'expired', reason: { code: 'pending_expired', message: '' } },
} as const satisfies Record<string, Partial<RequestState>>;
type From = keyof typeof FROM;

const ADMIN = facts({ admin: true });
const after = (from: From, { verb = 'approve', actorId = 'omar', ...act }: Partial<Act>, over: Partial<Context> = {}): Outcome => {
  const request = aRequest(FROM[from]);
  const now = verb === 'timeUp' ? deadlineOf(request) : later;
  const during = context({ now, facts: ADMIN, ...over });
  const due = whatIsDue(request, { verb, actorId }, during) ?? { request, events: [] };
  const { events, ...done } = stateAfter(due.request, { verb, actorId, ...act }, during);
  return { ...done, events: [...due.events, ...events] };
};

type To = { status: RequestStatus; code?: string; endReason?: string; events: string[] };
type Row = [from: From, what: string, act: Partial<Act>, to: To, over?: Partial<Context>];
const outside = { directory: 'outside' } as const;

/** Each row of the request table in docs/states.md that is an act; what is due by itself is in review.test.ts. */
const ROWS: Row[] = [
  ['pending', 'first approval of two', {}, { status: 'pending', events: ['step_approved'] }],
  ['pending', 'denial', { verb: 'deny', reason: 'no' }, { status: 'denied', code: 'denied', events: ['denied'] }],
  ['pending', 'its requester', { verb: 'cancel', actorId: 'rina' }, { status: 'cancelled', code: 'by_requester', events: ['cancelled'] }],
  ['pending', 'an admin', { verb: 'cancel', actorId: 'ada' }, { status: 'cancelled', code: 'by_admin', events: ['cancelled'] }],
  ['missing_data', 'an admin', { verb: 'cancel', actorId: 'ada' }, { status: 'cancelled', code: 'by_admin', events: ['cancelled'] }],
  ['changed', 'an admin', { verb: 'cancel', actorId: 'ada' }, { status: 'cancelled', code: 'by_admin', events: ['cancelled'] }],
  ['failed', 'its requester', { verb: 'cancel', actorId: 'rina' }, { status: 'cancelled', code: 'by_requester', events: ['cancelled'] }],
  ['approved', 'its requester', { verb: 'cancel', actorId: 'rina' }, { status: 'cancelled', code: 'by_requester', events: ['cancelled'] }],
  ['pending', 'an operator', { verb: 'stop' }, { status: 'cancelled', code: 'by_operator', events: ['cancelled'] }],
  ['missing_data', 'an operator', { verb: 'stop' }, { status: 'cancelled', code: 'by_operator', events: ['cancelled'] }],
  ['changed', 'an operator', { verb: 'stop' }, { status: 'cancelled', code: 'by_operator', events: ['cancelled'] }],
  ['approved', 'an operator', { verb: 'stop' }, { status: 'cancelled', code: 'by_operator', events: ['cancelled'] }],
  ['pending', 'the end of waiting', { verb: 'timeUp' }, { status: 'expired', code: 'pending_expired', events: ['expired'] }],
  ['missing_data', 'the end of waiting', { verb: 'timeUp' }, { status: 'expired', code: 'pending_expired', events: ['expired'] }],
  ['failed', 'the end of waiting', { verb: 'timeUp' }, { status: 'expired', code: 'pending_expired', events: ['expired'] }],
  ['missing_data', 'an admin’s stand-in', { actorId: 'ada' }, { status: 'pending', events: ['step_approved', 'pending'] }],
  ['missing_data', 'denial', { verb: 'deny', actorId: 'ada', reason: 'no' }, { status: 'denied', code: 'denied', events: ['denied'] }],
  ['changed', 'denial', { verb: 'deny', actorId: 'ada', reason: 'no' }, { status: 'denied', code: 'denied', events: ['denied'] }],
  ['failed', 'denial', { verb: 'deny', actorId: 'ada', reason: 'no' }, { status: 'denied', code: 'denied', events: ['denied'] }],
  ['approved', 'the membership in force', { verb: 'granted' }, { status: 'active', events: ['active'] }, outside],
  ['approved', 'a grant that keeps failing', { verb: 'grantFailed' }, { status: 'error', code: 'provisioning_failed', events: ['error'] }],
  ['failed', 'another try', { verb: 'retry', actorId: 'ada' }, { status: 'approved', events: ['retried'] }],
  ['active', 'its end', { verb: 'timeUp' }, { status: 'ended', endReason: 'expired', events: ['ended'] }],
  ['active', 'revocation', { verb: 'revoke', actorId: 'ada' }, { status: 'ended', endReason: 'revoked', events: ['ended'] }],
  [
    'active',
    'removal from the group',
    { verb: 'revoke', actorId: 'ada', endReason: 'removed_by_admin' },
    { status: 'ended', endReason: 'removed_by_admin', events: ['ended'] },
  ],
  ['active', 'its requester', { verb: 'end', actorId: 'rina' }, { status: 'ended', endReason: 'given_up', events: ['ended'] }],
  ['active', 'an operator', { verb: 'stop' }, { status: 'ended', endReason: 'by_operator', events: ['ended'] }],
  ['active', 'a look at it', { verb: 'review' }, { status: 'active', events: [] }],
];

describe('a request that is', () => {
  it.each(ROWS)('%s, after %s', (from, _what, act, to, over = {}) => {
    const { request, events } = after(from, act, over);
    expect({
      status: request.status,
      ...(request.reason && { code: request.reason.code }),
      ...(request.endReason && { endReason: request.endReason }),
      events: events.map((event) => event.type.replace('request.', '')),
    }).toEqual(to);
  });
});

/** Which statuses an act can find that its actor may do it in; everything else is refused. The errors stand for themselves. */
const MAY: Record<Act['verb'], readonly From[]> = {
  approve: ['pending', 'missing_data'],
  deny: ['pending', 'missing_data', 'changed', 'failed'],
  retract: ['pending'],
  cancel: ['pending', 'missing_data', 'changed', 'failed', 'approved'],
  end: ['active', 'ended'],
  revoke: ['active', 'ended'],
  retry: ['failed'],
  stop: ['pending', 'missing_data', 'changed', 'failed', 'approved', 'active'],
  timeUp: Object.keys(FROM) as From[],
  review: Object.keys(FROM) as From[],
  granted: ['approved'],
  grantFailed: ['approved'],
  revoked: [],
};
/** Who may do it, if anybody. */
const WHO: Partial<Record<Act['verb'], string>> = { approve: 'omar', deny: 'omar', retract: 'omar', cancel: 'rina', end: 'rina' };

describe('a transition that the table does not list is refused', () => {
  it('names every status', () => {
    const statuses = Object.values(FROM).map((from) => aRequest(from).status);
    expect([...new Set(statuses)].sort()).toEqual([...REQUEST_STATUSES].sort());
  });
  it.each([...VERBS, ...SYSTEM_VERBS])('to %s', (verb) => {
    const act: Act = { verb, actorId: WHO[verb] ?? 'ada', reason: 'x' };
    const decided = verb === 'retract' && { steps: [aStep({ decisions: [aDecision()] })] };
    const allowed = (Object.keys(FROM) as From[]).filter(
      (from) => objectionTo(act, aRequest({ ...FROM[from], ...decided }), context({ facts: ADMIN })) === undefined,
    );
    expect(allowed).toEqual((Object.keys(FROM) as From[]).filter((from) => MAY[verb].includes(from)));
  });
  it('to confirm a revocation that is not pending', () => {
    const act = { verb: 'revoked', actorId: 'system' } as const;
    expect(objectionTo(act, aRequest({ ...FROM.ended, revokePending: true }), context())).toBeUndefined();
  });
});

describe('an approval', () => {
  const all = { requirement: 'all' } as const;
  const bothOf = (over: Partial<RequestState>) => aRequest({ steps: [aStep(), aStep({ order: 2, approverIds: ['lea'] })], ...over });
  const approve = (request: RequestState, act: Partial<Act> = {}, over: Partial<Context> = {}) =>
    stateAfter(request, { verb: 'approve', actorId: 'omar', ...act }, context({ now: later, ...over }));

  it.each([
    ['any', ['approved', 'skipped'], 'active'],
    ['all', ['approved', 'open'], 'pending'],
  ] as const)('in %s leaves the steps %j', (requirement, states, status) => {
    const { request } = approve(bothOf({ requirement }));
    expect([request.steps.map((step) => step.state), request.status]).toEqual([states, status]);
  });
  it('in order opens the next step', () => {
    expect(approve(aRequest()).request.steps.map((step) => step.state)).toEqual(['approved', 'open']);
  });
  it('records the person, the time, the channel and the comment', () => {
    const { request, events } = approve(bothOf(all), { comment: 'fine', channel: 'slack', approvedDuration: 'P2D' });
    expect(request.steps[0]?.decisions).toEqual([aDecision({ at: later, comment: 'fine', channel: 'slack', approvedMinutes: 2880 })]);
    expect(events).toEqual([
      {
        type: 'request.step_approved',
        actor: { type: 'user', id: 'omar' },
        channel: 'slack',
        data: { steps: [1], comment: 'fine', approvedDuration: 'P2D' },
      },
    ]);
  });
  it('counts for every open step of the person, or in order only for the current one (R35)', () => {
    const twice = [aStep(), aStep({ order: 2 })];
    expect(approve(bothOf({ ...all, steps: twice })).request.status).toBe('active');
    const inOrder = approve(aRequest({ steps: [aStep(), aStep({ order: 2, state: 'waiting' })] }));
    expect(inOrder.request.steps.map((step) => step.state)).toEqual(['approved', 'open']);
  });
  it('in a group whose members must all approve waits for the others', () => {
    const group = aStep({ type: 'user_group', groupId: 'g9', requireAll: true, approverIds: ['omar', 'lea'] });
    const first = approve(aRequest({ steps: [group] }), {}, { facts: facts({ groupIds: ['g9'] }) }).request;
    expect([first.status, first.steps[0]?.state]).toEqual(['pending', 'open']);
    const second = approve(first, { actorId: 'lea' }, { facts: facts({ groupIds: ['g9'] }) }).request;
    expect([second.status, second.steps[0]?.state]).toEqual(['active', 'approved']);
  });
  it('by an administrator overrides every step without an available approver, and no other (R39)', () => {
    const lacking = aStep({ state: 'unresolved', approverIds: [] });
    const steps = [lacking, { ...lacking, order: 2 }, aStep({ order: 3, state: 'waiting', approverIds: ['lea'] })];
    const { request, events } = after('missing_data', { actorId: 'ada' });
    expect(request.steps.map((step) => step.state)).toEqual(['overridden', 'open']);
    expect(request.steps[0]?.decisions[0]).toMatchObject({ userId: 'ada', override: true });
    expect(events[0]?.data).toEqual({ steps: [1], override: true });
    const both = approve(aRequest({ ...FROM.missing_data, steps }), { actorId: 'ada' }, { facts: ADMIN });
    expect(both.request.steps.map((step) => step.state)).toEqual(['overridden', 'overridden', 'open']);
  });
  it('may shorten the duration, and the shortest wins (R37)', () => {
    const first = approve(bothOf(all), { approvedDuration: 'P2D' }).request;
    const second = approve(first, { actorId: 'lea', approvedDuration: 'P3D' }).request;
    expect([first.approvedMinutes, second.approvedMinutes]).toEqual([2 * 1440, 2 * 1440]);
    expect((second.expiresAt ?? 0) - (second.grantedAt ?? 0)).toBe(2 * DAY_MS);
  });
});

describe('the duration of access', () => {
  it('starts with the membership, and is exactly the approved duration (R50)', () => {
    const { request, events } = after('approved', { verb: 'granted' }, { ...outside, now: later + 1 });
    expect(request).toMatchObject({ decidedAt: NOW, grantedAt: later + 1, expiresAt: later + 1 + 7200 * MINUTE_MS });
    expect(events[0]?.data).toEqual({ groupId: 'g1', expiresAt: new Date(later + 1 + 7200 * MINUTE_MS).toISOString() });
  });
  it('has no end when none was requested (R55)', () => {
    const { request } = stateAfter(
      aRequest({ ...FROM.approved, requestedMinutes: null, approvedMinutes: null }),
      { verb: 'granted', actorId: 'system' },
      context(),
    );
    expect(request).toMatchObject({ status: 'active', grantedAt: NOW, expiresAt: null });
  });
  it('ends at its exact instant, even when that is noticed late (R52)', () => {
    expect(after('active', { verb: 'timeUp' }, { now: later + 30 * DAY_MS }).request.endedAt).toBe(granted.expiresAt);
    expect(after('active', { verb: 'revoke' }).request.endedAt).toBe(later);
  });
});

describe('an outside directory', () => {
  it.each<[From, boolean, Partial<Act>]>([
    ['active', true, { verb: 'end', actorId: 'rina' }],
    ['active', true, { verb: 'stop' }],
    ['approved', true, { verb: 'cancel', actorId: 'rina' }],
    ['approved', true, { verb: 'stop' }],
    ['failed', true, { verb: 'deny', actorId: 'ada', reason: 'no' }],
    ['failed', true, { verb: 'timeUp' }],
    ['changed', false, { verb: 'cancel', actorId: 'ada' }],
    ['pending', false, { verb: 'deny', reason: 'no' }],
    ['missing_data', false, { verb: 'stop' }],
  ])('must revoke access that may exist: from %s %s (%j)', (from, isPending, act) => {
    expect(after(from, act, outside).request.revokePending).toBe(isPending);
    expect(after(from, act).request.revokePending).toBe(false);
  });
  it('confirms a revocation', () => {
    const ended = aRequest({ ...FROM.ended, revokePending: true });
    const { request, events } = stateAfter(ended, { verb: 'revoked', actorId: 'system' }, context());
    expect([request, events[0]?.type]).toEqual([{ ...ended, revokePending: false }, 'request.access_removed']);
  });
  it('does not grant in the transaction of the decision', () => {
    const { request, events } = stateAfter(
      aRequest({ requirement: 'any' }),
      { verb: 'approve', actorId: 'omar' },
      context({ ...outside, now: later }),
    );
    expect(request).toMatchObject({ status: 'approved', decidedAt: later, grantedAt: null, approvedMinutes: 7200 });
    expect(events.map((event) => event.type)).toEqual(['request.step_approved', 'request.approved']);
  });
});

describe('an event', () => {
  it('names its actor: a person, the operator, or the system', () => {
    const actorOf = (verb: Act['verb'], from: From) => after(from, { verb, actorId: isVerb(verb) ? 'ada' : 'system' }).events[0]?.actor;
    expect(actorOf('cancel', 'pending')).toEqual({ type: 'user', id: 'ada' });
    expect(actorOf('stop', 'pending')).toEqual({ type: 'operator', id: null });
    expect(actorOf('timeUp', 'pending')).toEqual({ type: 'system', id: null });
  });
  it('keeps the reason for the requester apart from the internal note (R33)', () => {
    const { request, events } = after('pending', { verb: 'deny', reason: 'not now', internalNote: 'ask HR' });
    expect(request.reason).toEqual({ code: 'denied', message: 'not now' });
    expect(events[0]?.data).toEqual({ code: 'denied', reason: 'not now', internalNote: 'ask HR' });
    expect(JSON.stringify(request)).not.toContain('ask HR');
  });
  it('holds the cause of a failed grant', () => {
    expect(after('approved', { verb: 'grantFailed', failure: 'ECONNREFUSED' }).events[0]?.data).toEqual({
      code: 'provisioning_failed',
      failure: 'ECONNREFUSED',
    });
  });
});
