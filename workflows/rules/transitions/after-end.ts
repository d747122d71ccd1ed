import { byWhom, present, type Outcome } from '../request/outcome.js';
import type { Act } from '../request/commands.js';
import type { Context } from '../request/facts.js';
import type { EndReason, ReasonCode, RequestState, RequestStatus } from '../request/state.js';
import { closed } from '../request/steps.js';

/** Access in force that is taken away (R53). What is due ends at its own instant, however late it is noticed (R52). */
export function afterEnd(request: RequestState, act: Act, context: Context, endReason: EndReason): Outcome {
  const endedAt = endReason === 'expired' ? (request.expiresAt ?? context.now) : context.now;
  return {
    request: { ...request, status: 'ended', endedAt, endReason, revokePending: context.directory === 'outside' },
    events: [{ type: 'request.ended', ...byWhom(act), data: present({ endReason, reason: act.reason, groupId: request.grantGroupId }) }],
  };
}

type Close = { status: Extract<RequestStatus, 'cancelled' | 'expired' | 'denied'>; code: ReasonCode; message: string };

/** An open request that ends without access. Whatever an outside directory may have half granted is taken away again. */
export function afterClose(request: RequestState, act: Act, context: Context, close: Close): Outcome {
  return {
    request: {
      ...request,
      status: close.status,
      reason: { code: close.code, message: close.message },
      steps: closed(request.steps),
      revokePending: context.directory === 'outside' && wasAttempted(request),
    },
    events: [
      {
        type: `request.${close.status}`,
        ...byWhom(act),
        data: present({ code: close.code, reason: act.reason, internalNote: act.internalNote }),
      },
    ],
  };
}

const wasAttempted = (request: RequestState): boolean =>
  request.status === 'approved' || (request.status === 'error' && request.reason?.code === 'provisioning_failed');
