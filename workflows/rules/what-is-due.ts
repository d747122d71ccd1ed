import type { Act } from './request/commands.js';
import { afterClose, afterEnd } from './transitions/after-end.js';
import { type RequestEvent, SYSTEM } from './request/events.js';
import type { Context, LostApprover } from './request/facts.js';
import type { Outcome } from './request/outcome.js';
import { resolvedAnew } from './flow/resolve-steps.js';
import { deadlineOf, isOpen, type RequestState } from './request/state.js';
import { lacksApprovers, opened, reasonOfLack } from './request/steps.js';

const SYSTEM_ACT: Act = { verb: 'review', actorId: 'system', channel: 'system' };
/** The acts before which the approvers are looked at again (R40). */
const LOOKS_AT_APPROVERS: readonly Act['verb'][] = ['approve', 'deny', 'retract', 'review'];

const FLOW_GONE = {
  flow_disabled: 'The approval flow was disabled.',
  flow_deleted: 'The approval flow was deleted.',
} as const;

type Due = (request: RequestState, context: Context) => Outcome | undefined;

/** Looked at in this order; the first that finds something is done before what is asked. */
const ALWAYS: readonly Due[] = [afterDeadline, afterRequesterLeft, afterFlowGone, afterEligibilityLost, afterGroupGone];
const BEFORE_DECISIONS: readonly Due[] = [afterLoss, afterRepair];

/**
 * What is due goes before what is asked: time that is up, a requester who is gone (R43), a flow that is (R18), eligibility that is (R43a), a group that is, approvers
 * who can no longer decide (R40), or who can now (R39).
 */
export function whatIsDue(request: RequestState, act: Act, context: Context): Outcome | undefined {
  const all = LOOKS_AT_APPROVERS.includes(act.verb) ? [...ALWAYS, ...BEFORE_DECISIONS] : ALWAYS;
  for (const due of all) {
    const outcome = due(request, context);
    if (outcome) return outcome;
  }
  return undefined;
}

function afterDeadline(request: RequestState, context: Context): Outcome | undefined {
  return deadlineOf(request) <= context.now ? afterTimeUp(request, context) : undefined;
}

/** The request at the instant that its row names: over without access, or with its access gone. */
function afterTimeUp(request: RequestState, context: Context): Outcome {
  if (request.status === 'active') return afterEnd(request, SYSTEM_ACT, context, 'expired');
  const message = request.decidedAt === null ? 'No decision was made in time.' : 'It was approved, but could not be granted in time.';
  return afterClose(request, SYSTEM_ACT, context, { status: 'expired', code: 'pending_expired', message });
}

function afterRequesterLeft(request: RequestState, context: Context): Outcome | undefined {
  if (context.facts.requesterActive) return undefined;
  if (request.status === 'active') return afterEnd(request, SYSTEM_ACT, context, 'requester_deactivated');
  if (!isOpen(request)) return undefined;
  const message = 'The requester is no longer active.';
  return afterClose(request, SYSTEM_ACT, context, { status: 'cancelled', code: 'requester_deactivated', message });
}

function afterFlowGone(request: RequestState, context: Context): Outcome | undefined {
  const gone = context.facts.flowGone;
  if (!gone || !isOpen(request)) return undefined;
  return afterClose(request, SYSTEM_ACT, context, { status: 'cancelled', code: gone, message: FLOW_GONE[gone] });
}

/** A deleted group that was granted is the better reason where both are so. */
function afterEligibilityLost(request: RequestState, context: Context): Outcome | undefined {
  const { eligibility, grantGroupGone } = context.facts;
  if (eligibility === 'kept') return undefined;
  if (request.status === 'active' && eligibility === 'lost_with_access' && !grantGroupGone) {
    return afterEnd(request, SYSTEM_ACT, context, 'not_eligible');
  }
  if (!isOpen(request)) return undefined;
  const message = 'The requester is no longer in any group that may use this approval flow.';
  return afterClose(request, SYSTEM_ACT, context, { status: 'cancelled', code: 'not_eligible', message });
}

function afterGroupGone(request: RequestState, context: Context): Outcome | undefined {
  if (!context.facts.grantGroupGone) return undefined;
  if (request.status === 'active') return afterEnd(request, SYSTEM_ACT, context, 'group_deleted');
  if (request.status !== 'pending' && request.status !== 'missing_data') return undefined;
  return inError(request, { code: 'config_invalid', message: 'The group to be granted was deleted.' }, {});
}

function afterLoss(request: RequestState, { facts }: Context): Outcome | undefined {
  if (request.status !== 'pending' || facts.lost.length === 0) return undefined;
  const { lost, moreLost } = facts;
  const sentences = request.steps.flatMap(({ order, label }) => {
    const changes = lost.filter((one) => one.order === order).map(({ before, after }) => `${before} ${after}`);
    return changes.length > 0 ? [`Step ${String(order)} (${label}): ${changes.join(', ')}`] : [];
  });
  const message = `${sentences.join('. ')}${moreLost > 0 ? `, and ${String(moreLost)} more` : ''}.`;
  return inError(request, { code: 'approver_changed', message }, { changes: lost, ...(moreLost > 0 && { more: moreLost }) });
}

const inError = (
  request: RequestState,
  reason: NonNullable<RequestState['reason']>,
  data: { changes?: readonly LostApprover[]; more?: number },
): Outcome => ({
  request: { ...request, status: 'error', reason },
  events: [{ type: 'request.error', actor: SYSTEM, channel: 'system', data: { code: reason.code, ...data } }],
});

/**
 * The directory now has approvers for a step that had none: the step waits for them. With every step resolved, the request is pending, and
 * all undecided steps are resolved anew by the directory of this moment.
 */
function afterRepair(request: RequestState, { facts }: Context): Outcome | undefined {
  if (request.status !== 'pending' && request.status !== 'missing_data') return undefined;
  const steps = resolvedAnew(request.steps, facts.found);
  const orders = steps
    .filter((step, at) => request.steps[at]?.state === 'unresolved' && step.state === 'waiting')
    .map((step) => step.order);
  if (orders.length === 0) return undefined;
  const resolved: RequestEvent = { type: 'request.step_resolved', actor: SYSTEM, channel: 'system', data: { steps: orders } };
  if (lacksApprovers({ ...request, steps })) return { request: { ...request, steps, reason: reasonOfLack(steps) }, events: [resolved] };
  const isPending: RequestEvent = { type: 'request.pending', actor: SYSTEM, channel: 'system', data: {} };
  const pending: RequestState = { ...request, status: 'pending', reason: null, steps: opened(steps, request.requirement) };
  return { request: pending, events: request.status === 'pending' ? [resolved] : [resolved, isPending] };
}
