import { type Act, SYSTEM_VERBS, VERBS } from '../../../workflows/rules/request/commands.js';
import type { Facts } from '../../../workflows/rules/request/facts.js';
import { whatIsDue } from '../../../workflows/rules/what-is-due.js';
import { OPEN_STATUSES, REQUEST_STATUSES, type RequestState } from '../../../workflows/rules/request/state.js';
import { aRequest, context, DAY_MS, facts, NOW } from '../../support/builders/builders.js';

const active = { status: 'active', decidedAt: NOW, grantedAt: NOW, approvedMinutes: 1440, expiresAt: NOW + DAY_MS } as const;
const lost = [{ order: 1, userId: 'omar', before: 'Omar', after: 'is no longer active' }];
const review: Act = { verb: 'review', actorId: 'system' };
const due = (over: Partial<RequestState>, at: { now?: number; facts?: Facts; act?: Act } = {}) =>
  whatIsDue(aRequest(over), at.act ?? review, context({ now: at.now ?? NOW, facts: at.facts ?? facts() }));

describe('nothing is due', () => {
  it.each(REQUEST_STATUSES)('before the deadline, while %s', (status) => {
    expect(due({ ...active, status })).toBeUndefined();
  });
  it('after directory changes that do not affect the request', () => {
    expect(due({}, { act: { verb: 'approve', actorId: 'omar' } })).toBeUndefined();
  });
});

describe('a deadline', () => {
  it.each(['pending', 'missing_data', 'error'] as const)('expires a request that is %s, at the exact instant', (status) => {
    expect(due({ status }, { now: NOW + 30 * DAY_MS - 1 })).toBeUndefined();
    expect(due({ status }, { now: NOW + 30 * DAY_MS })?.request).toMatchObject({ status: 'expired', reason: { code: 'pending_expired' } });
  });
  it('ends active access, at the exact instant', () => {
    expect(due(active, { now: NOW + DAY_MS - 1 })).toBeUndefined();
    const late = due(active, { now: NOW + 9 * DAY_MS });
    expect(late?.request).toMatchObject({ status: 'ended', endReason: 'expired', endedAt: NOW + DAY_MS });
    expect(late?.events).toMatchObject([{ type: 'request.ended', actor: { type: 'system' }, channel: 'system' }]);
  });
  it('does not exist for access without an end', () => {
    expect(due({ ...active, approvedMinutes: null, expiresAt: null }, { now: NOW + 3_650 * DAY_MS })).toBeUndefined();
  });
  it.each([...VERBS, ...SYSTEM_VERBS])('takes precedence over %s', (verb) => {
    expect(due(active, { now: NOW + DAY_MS, act: { verb, actorId: 'ada' } })?.request.status).toBe('ended');
  });
  it('takes precedence over a removed flow and lost approvers', () => {
    const all = { now: NOW + 30 * DAY_MS, facts: facts({ flowGone: 'flow_deleted', lost }) };
    expect(due({}, all)?.request.status).toBe('expired');
  });
});

describe('a removed flow', () => {
  it.each(OPEN_STATUSES)('cancels a request that is %s', (status) => {
    const gone = due({ status }, { facts: facts({ flowGone: 'flow_disabled', lost }) });
    expect(gone?.request).toMatchObject({
      status: 'cancelled',
      reason: { code: 'flow_disabled', message: 'The approval flow was disabled.' },
    });
    expect(gone?.events).toMatchObject([{ type: 'request.cancelled', actor: { type: 'system' }, data: { code: 'flow_disabled' } }]);
  });
  it('leaves granted access until its end', () => {
    expect(due(active, { facts: facts({ flowGone: 'flow_deleted' }) })).toBeUndefined();
  });
});

describe('a lost approver (R40)', () => {
  it('puts the request into error, with the person, the step, and the change', () => {
    const both = [
      { order: 1, userId: 'omar', before: 'Omar', after: 'is no longer the manager (now Lea)' },
      { order: 2, userId: null, before: 'The step', after: 'has nobody left who can decide' },
    ];
    const after = due({}, { facts: facts({ lost: both }) });
    expect(after?.request).toMatchObject({
      status: 'error',
      reason: {
        code: 'approver_changed',
        message:
          'Step 1 (Resource owner (Omar)): Omar is no longer the manager (now Lea). ' +
          'Step 2 (Resource owner (Lea)): The step has nobody left who can decide.',
      },
    });
    expect(after?.events).toEqual([
      {
        type: 'request.error',
        actor: { type: 'system', id: null },
        channel: 'system',
        data: { code: 'approver_changed', changes: both },
      },
    ]);
  });
  it.each(['approve', 'deny', 'review'] as const)('is detected before %s', (verb) => {
    expect(due({}, { facts: facts({ lost }), act: { verb, actorId: 'omar' } })?.request.status).toBe('error');
  });
  it.each(['cancel', 'stop', 'timeUp'] as const)('does not prevent %s', (verb) => {
    expect(due({}, { facts: facts({ lost }), act: { verb, actorId: 'rina' } })).toBeUndefined();
  });
  it.each(['missing_data', 'error', 'approved', 'active'] as const)('does not affect a request that is %s', (status) => {
    expect(due({ ...active, status }, { facts: facts({ lost }) })).toBeUndefined();
  });
});
