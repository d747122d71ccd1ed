import type { Terms } from './request/commands.js';
import { minutesOf, msOf } from './flow/durations.js';
import type { RequestEvent } from './request/events.js';
import type { FailureCode } from './request/failure-codes.js';
import { approversOf, type FlowDefinition, durationsOf } from './flow/flow-definition.js';
import { afterDecision } from './transitions/after-grant.js';
import type { Candidates, Context } from './request/facts.js';
import { present, type Outcome } from './request/outcome.js';
import { hasVisible } from './messages/has-visible.js';
import { resolveSteps } from './flow/resolve-steps.js';
import type { RequestState } from './request/state.js';
import { lacksApprovers, opened, reasonOfLack } from './request/steps.js';

/** What the directory, the flow and the settings say at the moment of a submit. */
export type SubmitFacts = {
  /** The instant by the database's clock (R123a), in epoch milliseconds. */
  at: number;
  requestsEnabled: boolean;
  pendingExpiryMinutes: number;
  requesterActive: boolean;
  /** Null: there is no such flow, or it is not offered to this person (R18, R20, R21). */
  flow: { version: number; definition: FlowDefinition; grantGroupId: string | null } | null;
  hasOpenRequest: boolean;
  isPermanentMember: boolean;
  /** Grants of this flow in force for the requester. */
  grantsInForce: number;
  candidates: readonly Candidates[];
};

/** Why a submit is refused; `path` names the offending field of the body, if it is one. */
export type SubmitRefusal = { code: FailureCode; path?: string; message?: string };
type Rule = (terms: Terms, facts: SubmitFacts, definition: FlowDefinition) => SubmitRefusal | undefined;

const invalid = (path: string, message: string): SubmitRefusal => ({ code: 'validation_failed', path, message });

const mustBeJustified: Rule = ({ justification }, _f, { approval }) =>
  approval.type === 'manual' && !hasVisible(justification) ? invalid('justification', 'say why access is needed') : undefined;

const mustBeOffered: Rule = ({ duration }, _f, definition) => {
  const offered = durationsOf(definition);
  if (duration === null && offered.length <= 1) return undefined;
  if (offered.length === 0) return invalid('duration', 'this access has no end: leave it out');
  if (duration !== null && offered.some((one) => minutesOf(one) === minutesOf(duration))) return undefined;
  return invalid('duration', `choose one of ${offered.join(', ')}`);
};
const mustNotNameADevice: Rule = ({ deviceId }, _f, { kind }) =>
  kind === 'resource' && deviceId !== null ? invalid('deviceId', 'only for device flows') : undefined;
const mustHaveRequestsOn: Rule = (_t, f) => (f.requestsEnabled ? undefined : { code: 'requests_disabled' });
const mustProveADevice: Rule = (_t, _f, { kind }) => (kind === 'device_admin' ? { code: 'device_not_managed' } : undefined);
const mustNotHaveAccess: Rule = (_t, f) => (f.isPermanentMember ? { code: 'already_has_access' } : undefined);
/** One grant in force, and one that continues it (R47). */
export const MOST_GRANTS = 2;
const mustNotPileUp: Rule = (_t, f) => (f.grantsInForce < MOST_GRANTS ? undefined : { code: 'duplicate_request' });
const mustBeTheOnlyOne: Rule = (_t, f) => (f.hasOpenRequest ? { code: 'duplicate_request' } : undefined);

/** Checked in this order; the first rule that objects answers the caller. */
const RULES = [
  mustBeJustified,
  mustBeOffered,
  mustNotNameADevice,
  mustHaveRequestsOn,
  mustProveADevice,
  mustBeTheOnlyOne,
  mustNotHaveAccess,
  mustNotPileUp,
];

/** Why this may not be submitted now (R18, R21, R30, R31, R48); nothing when it may. */
export function objectionToSubmit(terms: Terms, facts: SubmitFacts): SubmitRefusal | undefined {
  const definition = facts.flow?.definition;
  if (!facts.requesterActive) return { code: 'forbidden' };
  if (!definition) return facts.requestsEnabled ? invalid('flowId', 'no such approval flow') : { code: 'requests_disabled' };
  for (const rule of RULES) {
    const objection = rule(terms, facts, definition);
    if (objection) return objection;
  }
  return undefined;
}

type Submit = { requestId: string; terms: Terms; facts: SubmitFacts; context: Pick<Context, 'now' | 'directory'> };

/** The request that a submit which nothing objects to makes: decided already when the flow is automatic (R44). */
export function submission({ requestId, terms, facts, context }: Submit): Outcome {
  if (!facts.flow) throw new Error('A submit needs a flow.');
  const { definition, grantGroupId } = facts.flow;
  const request = { ...blank(requestId, terms, definition), grantGroupId, createdAt: context.now };
  const steps = resolveSteps(approversOf(definition), facts.candidates, request.requirement);
  const opening = { ...request, steps, pendingUntil: context.now + msOf(facts.pendingExpiryMinutes) };
  const submitted: RequestEvent = {
    type: 'request.submitted',
    actor: { type: 'user', id: terms.requesterId },
    channel: terms.channel,
    data: present({ flowVersion: facts.flow.version, duration: terms.duration }),
  };
  if (request.approvalType === 'automatic') {
    const act = { verb: 'granted', actorId: 'system' } as const;
    const noFacts = {
      ...{ actor: { active: false, admin: false, groupIds: [] }, lost: [], moreLost: 0, found: [] },
      ...({ requesterActive: true, eligibility: 'kept', grantGroupGone: false, flowGone: null } as const),
    };
    const decided = afterDecision(opening, act, { ...context, facts: noFacts, decisionsBySignal: false });
    return { request: decided.request, events: [submitted, ...decided.events] };
  }
  if (!lacksApprovers(opening)) return { request: { ...opening, steps: opened(steps, request.requirement) }, events: [submitted] };
  const missing: RequestEvent = {
    type: 'request.missing_data',
    actor: { type: 'system', id: null },
    channel: 'system',
    data: { code: 'approver_missing' },
  };
  return { request: { ...opening, status: 'missing_data', reason: reasonOfLack(steps) }, events: [submitted, missing] };
}

function blank(id: string, terms: Terms, definition: FlowDefinition): RequestState {
  const duration = terms.duration ?? durationsOf(definition)[0] ?? null;
  const { approval } = definition;
  return {
    id,
    kind: definition.kind,
    flowId: terms.flowId,
    flowName: definition.name,
    requesterId: terms.requesterId,
    status: 'pending',
    reason: null,
    approvalType: approval.type,
    requirement: approval.type === 'manual' ? approval.requirement : null,
    steps: [],
    requestedMinutes: duration === null ? null : (minutesOf(duration) ?? null),
    approvedMinutes: null,
    grantGroupId: null,
    createdAt: 0,
    pendingUntil: 0,
    decidedAt: null,
    grantedAt: null,
    expiresAt: null,
    endedAt: null,
    endReason: null,
    revokePending: false,
  };
}
