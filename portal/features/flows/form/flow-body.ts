import type { ApproverDraft, FlowDraft } from './flow-draft.js';
import { deliveryOf } from './slack-delivery.js';

/** The request body for a draft, with only the fields that its choices need. The contract checks whether it is complete. */
export function flowBody(draft: FlowDraft): Record<string, unknown> {
  const { kind, name, description, enabled, visibleToGroupIds } = draft;
  const common = { kind, name, description, enabled, visibleToGroupIds };
  if (kind === 'device_admin') return { ...common, sessionDurations: draft.sessionDurations, approval: { type: draft.approval.type } };
  return {
    ...common,
    display: displayOf(draft),
    grantGroupId: draft.grantGroupId,
    timedAccess: timedAccessOf(draft),
    endWithEligibility: draft.endWithEligibility,
    approval: approvalOf(draft),
    slack: slackOf(draft),
  };
}

const displayOf = ({ display: { type, logo, color } }: FlowDraft) => (type === 'logo' ? { type, logo } : { type, color });

function timedAccessOf({ timedAccess: { mode, duration, durations } }: FlowDraft) {
  if (mode === 'none') return { mode };
  return mode === 'fixed' ? { mode, duration } : { mode, durations };
}

function approvalOf({ approval: { type, requirement, approvers } }: FlowDraft) {
  if (type === 'automatic') return { type };
  return { type, requirement: approvers.length > 1 ? requirement : 'any', approvers: approvers.map(approverOf) };
}

function approverOf({ type, userId, groupId, requireAll }: ApproverDraft) {
  if (type === 'resource_owner') return { type, userId };
  return type === 'user_group' ? { type, groupId, requireAll } : { type };
}

function slackOf(draft: FlowDraft) {
  const delivery = deliveryOf(draft);
  return delivery === 'channels' ? { delivery, channelIds: draft.slack.channelIds } : { delivery };
}
