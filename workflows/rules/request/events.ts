import type { Channel, SystemVerb, Verb } from './commands.js';
import type { LostApprover } from './facts.js';
import type { FailureCode } from './failure-codes.js';
import type { EndReason, ReasonCode } from './state.js';

export type Actor = { type: 'user' | 'system' | 'operator'; id: string | null };
export const SYSTEM: Actor = { type: 'system', id: null };

type Nothing = Record<string, never>;
/** How an open request ended without access. */
type Closing = { code: ReasonCode; reason?: string; internalNote?: string };

/** The data of each type of event of a request: facts only. Durations and instants are ISO-8601. */
export type RequestEventData = {
  'request.submitted': { flowVersion: number; duration?: string };
  'request.pending': Nothing;
  'request.missing_data': { code: ReasonCode };
  'request.step_resolved': { steps: readonly number[] };
  'request.step_approved': { steps: readonly number[]; comment?: string; approvedDuration?: string; override?: boolean };
  'request.decision_retracted': { steps: readonly number[] };
  'request.approved': { approvedDuration?: string; comment?: string };
  'request.active': { groupId?: string; expiresAt?: string };
  'request.denied': Closing;
  'request.cancelled': Closing;
  'request.expired': Closing;
  'request.ended': { endReason: EndReason; reason?: string; groupId?: string };
  'request.access_removed': { groupId?: string };
  'request.error': { code: ReasonCode; failure?: string; changes?: readonly LostApprover[]; more?: number };
  'request.retried': Nothing;
  'request.decision_refused': { verb: Verb | SystemVerb; code: FailureCode; reason?: string; internalNote?: string };
};

/** Every type of event of a request, in the order of its life. */
export const REQUEST_EVENT_TYPES = [
  'request.submitted',
  'request.pending',
  'request.missing_data',
  'request.step_resolved',
  'request.step_approved',
  'request.decision_retracted',
  'request.approved',
  'request.active',
  'request.denied',
  'request.cancelled',
  'request.expired',
  'request.ended',
  'request.access_removed',
  'request.error',
  'request.retried',
  'request.decision_refused',
] as const satisfies readonly (keyof RequestEventData)[];
export type RequestEventType = (typeof REQUEST_EVENT_TYPES)[number];

/** One line of a request's timeline and of the audit log (R90). `createdBy`: who made the API token that acted, where that is not the actor (R121). */
export type RequestEvent = {
  [Type in RequestEventType]: { type: Type; actor: Actor; channel: Channel; createdBy?: string; data: RequestEventData[Type] };
}[RequestEventType];

/** Every type of event in the audit log (R90): of requests, of what administrators change, and of what the reconciler repaired. */
export const AUDIT_EVENT_TYPES = [
  ...REQUEST_EVENT_TYPES,
  'flow.created',
  'flow.changed',
  'flow.enabled',
  'flow.disabled',
  'flow.deleted',
  'user.created',
  'user.changed',
  'user.deleted',
  'user.signed_in',
  'user.signed_out',
  'group.created',
  'group.changed',
  'group.deleted',
  'group.member_added',
  'group.member_removed',
  'resource.created',
  'resource.changed',
  'resource.deleted',
  'device.created',
  'device.changed',
  'device.deleted',
  'token.created',
  'token.deleted',
  'token.refused',
  'export.started',
  'settings.changed',
  'maintenance.overdue',
  'maintenance.stuck',
  'maintenance.lost',
  'maintenance.behind',
  'maintenance.stray',
  'maintenance.orphaned',
] as const;
export type AuditEventType = (typeof AUDIT_EVENT_TYPES)[number];
