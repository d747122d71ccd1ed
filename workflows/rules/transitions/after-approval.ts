import { minutesOf } from '../flow/durations.js';
import { turnsOf } from '../flow/is-eligible.js';
import { resolvedAnew } from '../flow/resolve-steps.js';
import { byWhom, present, type Outcome } from '../request/outcome.js';
import type { Act } from '../request/commands.js';
import { type RequestEvent, SYSTEM } from '../request/events.js';
import type { Context } from '../request/facts.js';
import { afterDecision } from './after-grant.js';
import type { Decision, RequestState, Step } from '../request/state.js';
import { isSatisfied, opened } from '../request/steps.js';

/** The steps that a decision fills: every turn of that person (R35), or, as an admin's override, every unresolved step (R39). */
export function filledSteps(request: RequestState, act: Act, context: Context): readonly Step[] {
  if (request.status !== 'pending') return request.steps.filter((step) => step.state === 'unresolved');
  return turnsOf(request, act.actorId, context.facts);
}

/** An override resolves the undecided steps anew, and fills the administrator's own turns among them as well (R39). */
function resolvedForOverride(request: RequestState, act: Act, { facts }: Context) {
  const steps = opened(resolvedAnew(request.steps, facts.found), request.requirement);
  const own = turnsOf({ ...request, steps }, act.actorId, facts);
  return { steps, filled: steps.filter((step) => step.state === 'unresolved' || own.includes(step)) };
}

export function afterApproval(request: RequestState, act: Act, context: Context): Outcome {
  const { steps: before, filled } =
    request.status === 'pending'
      ? { steps: request.steps, filled: filledSteps(request, act, context) }
      : resolvedForOverride(request, act, context);
  const steps = before.map((step) => (filled.includes(step) ? withApproval(step, act, context.now) : step));
  const next: RequestState = { ...request, steps: opened(steps, request.requirement), approvedMinutes: shortestOf(request, steps) };
  const stepApproved: RequestEvent = {
    type: 'request.step_approved',
    ...byWhom(act),
    data: present({
      steps: filled.map((step) => step.order),
      comment: act.comment,
      approvedDuration: act.approvedDuration,
      override: request.status === 'missing_data' ? true : undefined,
    }),
  };
  if (!isSatisfied(next.steps, next.requirement)) {
    return { request: { ...next, status: 'pending', reason: null }, events: [stepApproved, ...movedOn(request)] };
  }
  const decided = afterDecision(next, act, context);
  return { request: decided.request, events: [stepApproved, ...decided.events] };
}

/** After an override the remaining steps can be decided: the request is pending again. */
const movedOn = (request: RequestState): RequestEvent[] =>
  request.status === 'pending' ? [] : [{ type: 'request.pending', actor: SYSTEM, channel: 'system', data: {} }];

/** The shortest duration of the request and of its approvals (R37). Null: nobody has approved yet, or the access has no end. */
export function shortestOf({ requestedMinutes }: Pick<RequestState, 'requestedMinutes'>, steps: readonly Step[]): number | null {
  const decisions = steps.flatMap((step) => step.decisions);
  const minutes = [requestedMinutes, ...decisions.map((one) => one.approvedMinutes)].filter((one) => one !== null);
  return decisions.length === 0 || minutes.length === 0 ? null : Math.min(...minutes);
}

function withApproval(step: Step, act: Act, at: number): Step {
  const override = step.state === 'unresolved';
  const decisions = [...step.decisions, decisionOf(act, { decision: 'approved', at, override })];
  if (override) return { ...step, decisions, state: 'overridden' };
  const isFull = !step.requireAll || step.approverIds.every((id) => decisions.some((one) => one.userId === id));
  return { ...step, decisions, state: isFull ? 'approved' : step.state };
}

export const decisionOf = (act: Act, of: Pick<Decision, 'decision' | 'at' | 'override'>): Decision => ({
  ...of,
  userId: act.actorId,
  comment: act.comment ?? act.reason ?? null,
  channel: act.channel ?? 'api',
  ...(act.createdBy !== undefined && { createdBy: act.createdBy }),
  approvedMinutes: act.approvedDuration === undefined ? null : (minutesOf(act.approvedDuration) ?? null),
});
