import { durationOf, msOf } from '../flow/durations.js';
import { byWhom, present, type Outcome } from '../request/outcome.js';
import type { Act } from '../request/commands.js';
import type { RequestEvent } from '../request/events.js';
import type { Context } from '../request/facts.js';
import type { RequestState } from '../request/state.js';
import { closed } from '../request/steps.js';

/** A request that has all the approval it needs. Our own directory grants in the same save (R50). */
export function afterDecision(request: RequestState, act: Act, context: Context): Outcome {
  const approved: RequestState = {
    ...request,
    status: 'approved',
    reason: null,
    steps: closed(request.steps),
    approvedMinutes: request.approvedMinutes ?? request.requestedMinutes,
    decidedAt: context.now,
  };
  const duration = approved.approvedMinutes === null ? null : durationOf(approved.approvedMinutes);
  const events: RequestEvent[] = [
    { type: 'request.approved', ...byWhom(act), data: present({ approvedDuration: duration, comment: act.comment }) },
  ];
  if (context.directory === 'outside' || request.kind !== 'resource') return { request: approved, events };
  const granted = afterGrant(approved, context.now);
  return { request: granted.request, events: [...events, ...granted.events] };
}

/** The clock starts when the membership is in force (R50). */
export function afterGrant(request: RequestState, now: number): Outcome {
  const expiresAt = request.approvedMinutes === null ? null : now + msOf(request.approvedMinutes);
  const data = present({ groupId: request.grantGroupId, expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString() });
  return {
    request: { ...request, status: 'active', reason: null, grantedAt: now, expiresAt },
    events: [{ type: 'request.active', actor: { type: 'system', id: null }, channel: 'system', data }],
  };
}
