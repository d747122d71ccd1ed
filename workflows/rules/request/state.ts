import type { Channel } from './commands.js';

/** Every status a request can have (R32). */
export const REQUEST_STATUSES = [
  'pending',
  'missing_data',
  'error',
  'approved',
  'active',
  'ended',
  'denied',
  'cancelled',
  'expired',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

export const FLOW_KINDS = ['resource', 'device_admin'] as const;
export type FlowKind = (typeof FLOW_KINDS)[number];

export const APPROVAL_TYPES = ['automatic', 'manual'] as const;
export type ApprovalType = (typeof APPROVAL_TYPES)[number];

/** How many steps have to approve (R16). */
export const REQUIREMENTS = ['any', 'all', 'in_order'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** Who may be asked (R15). */
export const APPROVER_TYPES = ['administrator', 'manager', 'resource_owner', 'user_group'] as const;
export type ApproverType = (typeof APPROVER_TYPES)[number];

export const STEP_STATES = ['waiting', 'open', 'approved', 'denied', 'skipped', 'unresolved', 'overridden'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** Why a request has its status. */
export const REASON_CODES = [
  'approver_changed',
  'config_invalid',
  'provisioning_failed',
  'approver_missing',
  'denied',
  'by_requester',
  'by_admin',
  'by_operator',
  'flow_disabled',
  'flow_deleted',
  'requester_deactivated',
  'not_eligible',
  'pending_expired',
  'not_started',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Why access that was in force is over (R53). */
export const END_REASONS = [
  'expired',
  'revoked',
  'given_up',
  'requester_deactivated',
  'removed_by_admin',
  'group_deleted',
  'not_eligible',
  'by_operator',
] as const;
export type EndReason = (typeof END_REASONS)[number];

export const DECISIONS = ['approved', 'denied'] as const;

/** What one person decided in one step. `at` is in epoch milliseconds. */
export type Decision = {
  userId: string;
  decision: (typeof DECISIONS)[number];
  comment: string | null;
  at: number;
  channel: Channel;
  /** Who made the API token that decided, where that is not the person (R121). */
  createdBy?: string;
  override: boolean;
  approvedMinutes: number | null;
};

export type Step = {
  order: number;
  type: ApproverType;
  label: string;
  state: StepState;
  requireAll: boolean;
  groupId: string | null;
  /** The people resolved when the request became pending; empty where the people of the moment decide (R16). */
  approverIds: readonly string[];
  decisions: readonly Decision[];
  /** The newest change of the directory that the approvers rest on (R5). */
  version: number;
};

/** A request as its row is. Times are epoch milliseconds; null is "not yet" or "never". */
export type RequestState = {
  id: string;
  kind: FlowKind;
  flowId: string;
  flowName: string;
  requesterId: string;
  status: RequestStatus;
  reason: { code: ReasonCode; message: string } | null;
  approvalType: ApprovalType;
  requirement: Requirement | null;
  steps: readonly Step[];
  /** Null: access without an end (R55). */
  requestedMinutes: number | null;
  /** The shortest that an approver has asked for so far (R37). */
  approvedMinutes: number | null;
  grantGroupId: string | null;
  createdAt: number;
  pendingUntil: number;
  decidedAt: number | null;
  grantedAt: number | null;
  expiresAt: number | null;
  endedAt: number | null;
  endReason: EndReason | null;
  /** An outside directory has not confirmed yet that the access is gone. */
  revokePending: boolean;
};

/** The statuses that count as open (R18). */
export const OPEN_STATUSES: readonly RequestStatus[] = ['pending', 'missing_data', 'error', 'approved'];
/** Nobody has decided yet. */
export const UNDECIDED_STATUSES: readonly RequestStatus[] = ['pending', 'missing_data', 'error'];
/** Changes of the directory still matter. */
export const LIVING_STATUSES: readonly RequestStatus[] = [...OPEN_STATUSES, 'active'];
export const isOpen = (request: Pick<RequestState, 'status'>): boolean => OPEN_STATUSES.includes(request.status);
export const isUndecided = (request: Pick<RequestState, 'status'>): boolean => UNDECIDED_STATUSES.includes(request.status);

/** The instant at which the request changes by itself; Infinity when it does not. */
export function deadlineOf(request: RequestState): number {
  if (isUndecided(request)) return request.pendingUntil;
  if (request.status === 'active') return request.expiresAt ?? Infinity;
  return Infinity;
}

/** What provisioning in an outside directory still has to do for this request. */
export function provisioningTaskOf(request: RequestState): 'grant' | 'revoke' | undefined {
  if (request.revokePending) return 'revoke';
  return request.status === 'approved' && request.kind === 'resource' ? 'grant' : undefined;
}

/** Access in force without an end (R55). */
export const isPermanent = (request: RequestState): boolean => request.status === 'active' && request.expiresAt === null;

/** Something can still happen to this request, so its workflow has to live; that of access without an end too, for an operator to cancel (R54). */
export const isAlive = (request: RequestState): boolean =>
  LIVING_STATUSES.includes(request.status) || provisioningTaskOf(request) !== undefined;
