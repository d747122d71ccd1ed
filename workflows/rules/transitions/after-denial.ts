import { decisionOf, filledSteps } from './after-approval.js';
import type { Act } from '../request/commands.js';
import { afterClose } from './after-end.js';
import type { Context } from '../request/facts.js';
import type { Outcome } from '../request/outcome.js';
import type { RequestState, Step } from '../request/state.js';
import { isUndecidedStep } from '../request/steps.js';

/** One denial ends the request, in every mode (R33). */
export function afterDenial(request: RequestState, act: Act, context: Context): Outcome {
  const denied = deniedSteps(request, act, context);
  const decision = decisionOf(act, { decision: 'denied', at: context.now, override: request.status !== 'pending' });
  const steps = request.steps.map(
    (step): Step => (denied.includes(step) ? { ...step, state: 'denied', decisions: [...step.decisions, decision] } : step),
  );
  const close = { status: 'denied', code: 'denied', message: act.reason ?? '' } as const;
  return afterClose({ ...request, steps, decidedAt: context.now }, act, context, close);
}

/** An admin who denies where no approver can decide stands in for the undecided steps: in an error, for the first of them. */
function deniedSteps(request: RequestState, act: Act, context: Context): readonly Step[] {
  return request.status === 'error' ? request.steps.filter(isUndecidedStep).slice(0, 1) : filledSteps(request, act, context);
}
