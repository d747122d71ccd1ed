import type * as z from 'zod';
import type { RequestDetails } from '../../../prisma/views/requests/request-details.js';
import { durationOf } from '../../../workflows/rules/flow/durations.js';
import { requestWorkflowId } from '../../../workflows/rules/request/ids.js';
import type { RequestState } from '../../../workflows/rules/request/state.js';
import type { AccessRequest } from '../../contract/requests/access-request.js';
import { allowedActions } from './allowed-actions.js';
import { stepView } from './step-view.js';

export type Reader = { id: string; now: number };

/** A request as this reader may see it. Access past its end reads as ended, saved or not (R52). */
export function requestView(details: RequestDetails, reader: Reader): z.input<typeof AccessRequest> {
  const state = asOf(details.state, reader.now);
  const hidden = isHidden(details, reader.id);
  const { approvedMinutes, requestedMinutes } = state;
  return {
    id: state.id,
    kind: state.kind,
    flowId: state.flowId,
    flowVersion: details.flowVersion,
    flowName: state.flowName,
    requesterId: state.requesterId,
    requester: requesterView(details.requester),
    allowedActions: allowedActions({ ...details, state }, reader),
    ...(details.deviceId !== null && { deviceId: details.deviceId }),
    justification: details.justification,
    requestedDuration: requestedMinutes === null ? null : durationOf(requestedMinutes),
    approvedDuration: approvedMinutes === null || !isApproved(state) ? null : durationOf(approvedMinutes),
    status: state.status,
    ...(state.reason && { reason: reasonView(state.reason, hidden) }),
    approval: {
      type: state.approvalType,
      requirement: state.requirement,
      steps: state.steps.map((step) => stepView(step, { details, hidden })),
    },
    ...grantView(details, state),
    ...stillMember(details, reader.id),
    workflowId: requestWorkflowId(state.id),
    createdAt: iso(state.createdAt),
    updatedAt: iso(details.updatedAt),
    pendingUntil: iso(state.pendingUntil),
  };
}

/** The e-mail address is for exports. */
const requesterView = ({ email: _email, ...shown }: RequestDetails['requester']) => shown;

/** The request as it is at an instant: access past its end reads as ended before the save (R52). */
export function asOf(state: RequestState, now: number): RequestState {
  const isOver = state.status === 'active' && state.expiresAt !== null && state.expiresAt <= now;
  return isOver ? { ...state, status: 'ended', endedAt: state.expiresAt, endReason: 'expired' } : state;
}

/** Whether names and counts of approvers are hidden from this reader (R46). */
export const isHidden = ({ state, viewer, exposesProgress }: RequestDetails, readerId: string): boolean =>
  !exposesProgress && !viewer.admin && state.requesterId === readerId;

const isApproved = (state: RequestState): boolean => state.decidedAt !== null && state.status !== 'denied';
const iso = (ms: number): string => new Date(ms).toISOString();
const isoOrNull = (ms: number | null): string | null => (ms === null ? null : iso(ms));

/** Reasons that name people, without the names. */
const NAMELESS_REASONS = { approver_changed: 'An approver has changed.', approver_missing: 'An approver is missing.' } as const;

function reasonView(reason: NonNullable<RequestState['reason']>, hidden: boolean) {
  const { code } = reason;
  return hidden && (code === 'approver_changed' || code === 'approver_missing') ? { code, message: NAMELESS_REASONS[code] } : reason;
}

/** What still keeps the requester in the group without this request (R47): for the requester and administrators. */
function stillMember({ state, otherSources, viewer }: RequestDetails, readerId: string) {
  if (state.grantedAt === null || !(viewer.admin || state.requesterId === readerId)) return undefined;
  const sources = otherSources.map(({ requestId, expiresAt }) =>
    requestId === null ? { type: 'direct' as const } : { type: 'request' as const, requestId, expiresAt: isoOrNull(expiresAt) },
  );
  return { stillMember: sources.length > 0 ? sources : null };
}

function grantView({ groupName }: RequestDetails, state: RequestState) {
  if (state.grantGroupId === null || state.grantedAt === null) return undefined;
  return {
    grant: {
      groupId: state.grantGroupId,
      groupName: groupName ?? '',
      grantedAt: iso(state.grantedAt),
      expiresAt: isoOrNull(state.expiresAt),
      endedAt: isoOrNull(state.endedAt),
      endReason: state.endReason,
    },
  };
}
