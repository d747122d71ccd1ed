import { afterApproval } from './transitions/after-approval.js';
import type { Act } from './request/commands.js';
import { afterDenial } from './transitions/after-denial.js';
import { afterClose, afterEnd } from './transitions/after-end.js';
import type { Context } from './request/facts.js';
import { afterGrant } from './transitions/after-grant.js';
import { afterRetraction } from './transitions/after-retraction.js';
import { byWhom, present, type Outcome } from './request/outcome.js';
import type { RequestState } from './request/state.js';

type Transition = (request: RequestState, act: Act, context: Context) => Outcome;

const AFTER: Record<Act['verb'], Transition> = {
  approve: afterApproval,
  deny: afterDenial,
  retract: afterRetraction,
  cancel: afterCancel,
  end: (request, act, context) => afterEnd(request, act, context, 'given_up'),
  revoke: (request, act, context) => afterEnd(request, act, context, act.endReason ?? 'revoked'),
  retry: afterRetry,
  stop: afterStop,
  timeUp: unchanged,
  granted: (request, _act, context) => afterGrant(request, context.now),
  grantFailed: afterFailedGrant,
  revoked: afterRevoke,
  review: unchanged,
};

/** The request after an act that `objectionTo` lets pass, and its events. Pure. */
export const stateAfter: Transition = (request, act, context) => AFTER[act.verb](request, act, context);

/** Asks for what is due, which is done before any act. */
function unchanged(request: RequestState): Outcome {
  return { request, events: [] };
}

function afterCancel(request: RequestState, act: Act, context: Context): Outcome {
  const isOwn = act.actorId === request.requesterId;
  const message = act.reason ?? (isOwn ? 'Withdrawn by the requester.' : 'Cancelled by an administrator.');
  return afterClose(request, act, context, { status: 'cancelled', code: isOwn ? 'by_requester' : 'by_admin', message });
}

/** An operator cancelled the workflow: the access ends now, or there will be none (R53). */
function afterStop(request: RequestState, act: Act, context: Context): Outcome {
  if (request.status === 'active') return afterEnd(request, act, context, 'by_operator');
  return afterClose(request, act, context, { status: 'cancelled', code: 'by_operator', message: 'Cancelled by an operator.' });
}

function afterRetry(request: RequestState, act: Act): Outcome {
  return {
    request: { ...request, status: 'approved', reason: null },
    events: [{ type: 'request.retried', ...byWhom(act), data: {} }],
  };
}

function afterFailedGrant(request: RequestState, act: Act): Outcome {
  const message = 'The directory did not accept the membership.';
  return {
    request: { ...request, status: 'error', reason: { code: 'provisioning_failed', message } },
    events: [{ type: 'request.error', ...byWhom(act), data: present({ code: 'provisioning_failed', failure: act.failure }) }],
  };
}

function afterRevoke(request: RequestState, act: Act): Outcome {
  return {
    request: { ...request, revokePending: false },
    events: [{ type: 'request.access_removed', ...byWhom(act), data: present({ groupId: request.grantGroupId }) }],
  };
}
