import { hasDecided } from '../flow/is-eligible.js';
import type { Act } from '../request/commands.js';
import { type RequestEvent, SYSTEM } from '../request/events.js';
import { byWhom, type Outcome } from '../request/outcome.js';
import type { RequestState, Step } from '../request/state.js';
import { lacksApprovers, opened, reasonOfLack } from '../request/steps.js';
import { shortestOf } from './after-approval.js';

/**
 * A person takes back all that they have decided in a pending request (R37). Their steps wait for a decision again; in order, the later
 * undecided steps wait again too. A step that an administrator decided in place of missing approvers lacks them again.
 */
export function afterRetraction(request: RequestState, act: Act): Outcome {
  const taken = request.steps.filter((step) => hasDecided(step, act.actorId));
  const steps = request.steps.map((step) => (taken.includes(step) ? withoutDecision(step, act.actorId) : step));
  const retracted: RequestEvent = {
    type: 'request.decision_retracted',
    ...byWhom(act),
    data: { steps: taken.map((step) => step.order) },
  };
  const next: RequestState = { ...request, steps: opened(steps, request.requirement), approvedMinutes: shortestOf(request, steps) };
  if (!lacksApprovers(next)) return { request: next, events: [retracted] };
  const reason = reasonOfLack(steps);
  const missing: RequestEvent = { type: 'request.missing_data', actor: SYSTEM, channel: 'system', data: { code: reason.code } };
  return { request: { ...next, status: 'missing_data', reason }, events: [retracted, missing] };
}

function withoutDecision(step: Step, userId: string): Step {
  const decisions = step.decisions.filter((one) => one.userId !== userId);
  return { ...step, decisions, state: step.state === 'overridden' ? 'unresolved' : 'waiting' };
}
