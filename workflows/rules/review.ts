import type { Act } from './commands.js';
import { afterClose, afterEnd } from './ending.js';
import { type RequestEvent, SYSTEM } from './events.js';
import type { Context } from './facts.js';
import type { Outcome } from './outcome.js';
import { deadlineOf, isOpen, type RequestState } from './state.js';

const SYSTEM_ACT: Act = { verb: 'review', actorId: 'system', channel: 'system' };
/** The acts before which the approvers are looked at again (R40). */
const LOOKS_AT_APPROVERS: readonly Act['verb'][] = ['approve', 'deny', 'review'];

const FLOW_GONE = {
  flow_disabled: 'The approval flow was disabled.',
  flow_deleted: 'The approval flow was deleted.',
} as const;

/** What is due goes before what is asked: time that is up, a flow that is gone (R18), approvers who can no longer decide (R40). */
export function whatIsDue(request: RequestState, act: Act, context: Context): Outcome | undefined {
  if (deadlineOf(request) <= context.now) return afterTimeUp(request, context);
  const gone = context.facts.flowGone;
  if (gone && isOpen(request)) {
    return afterClose(request, SYSTEM_ACT, context, { status: 'cancelled', code: gone, message: FLOW_GONE[gone] });
  }
  if (request.status === 'pending' && LOOKS_AT_APPROVERS.includes(act.verb)) return afterLoss(request, context);
  return undefined;
}

/** The request at the instant that its row names: over without access, or with its access gone. */
export function afterTimeUp(request: RequestState, context: Context): Outcome {
  if (request.status === 'active') return afterEnd(request, SYSTEM_ACT, context, 'expired');
  const message = request.decidedAt === null ? 'Nobody decided in time.' : 'It was approved, but could not be granted in time.';
  return afterClose(request, SYSTEM_ACT, context, { status: 'expired', code: 'pending_expired', message });
}

function afterLoss(request: RequestState, { facts }: Context): Outcome | undefined {
  const [first] = facts.lost;
  if (!first) return undefined;
  const message = facts.lost
    .map((lost) => `Step ${String(lost.order)} (${labelOf(request, lost.order)}): ${lost.before} ${lost.after}.`)
    .join(' ');
  const event: RequestEvent = {
    type: 'request.error',
    actor: SYSTEM,
    channel: 'system',
    data: { code: 'approver_changed', changes: facts.lost },
  };
  return { request: { ...request, status: 'error', reason: { code: 'approver_changed', message } }, events: [event] };
}

const labelOf = (request: RequestState, order: number): string => request.steps.find((step) => step.order === order)?.label ?? '';
