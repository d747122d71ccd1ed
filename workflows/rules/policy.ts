import { type Act, isVerb } from './request/commands.js';
import type { Context } from './request/facts.js';
import type { FailureCode } from './request/failure-codes.js';
import { minutesOf } from './flow/durations.js';
import { hasDecided, hasStep, turnsOf } from './flow/is-eligible.js';
import { isOpen, isUndecided, type RequestState, type RequestStatus } from './request/state.js';
import { isWellFormed } from './messages/well-formed.js';

/** Rules that need the directory do not object without a context: the workflow's validator has none, and the save has the last word. */
type Rule = (request: RequestState, act: Act, context: Context | undefined) => FailureCode | undefined;

const mustBeWellFormed: Rule = (_r, a) => (isWellFormed(a) ? undefined : 'validation_failed');
const mustUseAnOpenChannel: Rule = (_r, a, c) => (c && a.channel === 'signal' && !c.decisionsBySignal ? 'forbidden' : undefined);

const mustBeUndecided: Rule = (r) => (isUndecided(r) ? undefined : 'already_decided');
const mustBeOpen: Rule = (r) => (isOpen(r) ? undefined : 'already_decided');
const mustNotBeOver: Rule = (r) => (isOpen(r) || r.status === 'active' ? undefined : 'already_decided');
const mustBe =
  (...statuses: RequestStatus[]): Rule =>
  (r) =>
    statuses.includes(r.status) ? undefined : 'invalid_transition';
const mustBeFailedProvisioning: Rule = (r) =>
  r.status === 'error' && r.reason?.code === 'provisioning_failed' ? undefined : 'invalid_transition';
const mustAwaitRevoke: Rule = (r) => (r.revokePending ? undefined : 'invalid_transition');

const mustNotBeOwn: Rule = (r, a) => (a.actorId === r.requesterId ? 'self_approval' : undefined);
const mustBeRequester: Rule = (r, a, c) => (a.actorId === r.requesterId && c?.facts.actor.active !== false ? undefined : 'forbidden');
const mustBeAdmin: Rule = (_r, _a, c) => (!c || isActiveAdmin(c) ? undefined : 'forbidden');
const mustBeRequesterOrAdmin: Rule = (r, a, c) => (c && isActiveAdmin(c) ? undefined : c && mustBeRequester(r, a, c));
const mustBeApprover: Rule = (r, a, c) => (!c || mayStepIn(r, c) || hasStep(r, a.actorId, c.facts) ? undefined : 'not_an_approver');
const mustHaveTheTurn: Rule = (r, a, c) =>
  !c || mayStepIn(r, c) || (r.status === 'pending' && turnsOf(r, a.actorId, c.facts).length > 0) ? undefined : 'step_not_active';
const mustHaveDecided: Rule = (r, a, c) =>
  !c || (c.facts.actor.active && r.steps.some((step) => hasDecided(step, a.actorId))) ? undefined : 'step_not_active';
const mustNotLengthen: Rule = (r, a) =>
  a.approvedDuration === undefined || (minutesOf(a.approvedDuration) ?? Infinity) <= (r.requestedMinutes ?? Infinity)
    ? undefined
    : 'validation_failed';

const isActiveAdmin = ({ facts: { actor } }: Context): boolean => actor.active && actor.admin;
/** Where no approver can decide, an admin may decide in their place (R39, R40); a service account never (R121). */
const mayStepIn = (r: RequestState, c: Context): boolean => r.status !== 'pending' && isActiveAdmin(c) && c.facts.actor.service !== true;

/** Checked in this order; the first rule that objects answers the caller. */
const RULES: Record<Act['verb'], readonly Rule[]> = {
  approve: [mustBeUndecided, mustNotBeOwn, mustBe('pending', 'missing_data'), mustBeApprover, mustHaveTheTurn, mustNotLengthen],
  deny: [mustBeUndecided, mustNotBeOwn, mustBeApprover, mustHaveTheTurn],
  retract: [mustBeUndecided, mustNotBeOwn, mustBe('pending'), mustBeApprover, mustHaveDecided],
  cancel: [mustBeRequesterOrAdmin, mustBeOpen],
  end: [mustBeRequester, mustBe('active', 'ended')],
  revoke: [mustBeAdmin, mustBe('active', 'ended')],
  retry: [mustBeAdmin, mustBeFailedProvisioning],
  stop: [mustNotBeOver],
  timeUp: [],
  review: [],
  granted: [mustBe('approved')],
  grantFailed: [mustBe('approved')],
  revoked: [mustAwaitRevoke],
};

/** Why this act is refused as the request is now, by its code; nothing when it may be done. */
export function objectionTo(act: Act, request: RequestState, context?: Context): FailureCode | undefined {
  const first = isVerb(act.verb) ? [mustBeWellFormed, mustUseAnOpenChannel] : [];
  for (const rule of [...first, ...RULES[act.verb]]) {
    const objection = rule(request, act, context);
    if (objection) return objection;
  }
  return undefined;
}

/** Ending access that has ended already is a success that changes nothing. */
export const isDoneAlready = (act: Act, request: RequestState): boolean =>
  (act.verb === 'end' || act.verb === 'revoke') && request.status === 'ended';
