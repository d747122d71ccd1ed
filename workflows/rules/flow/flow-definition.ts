import type { Requirement } from '../request/state.js';

/** One row of approvers (R15); the order of the rows is data. */
export type ApproverRow =
  | { type: 'administrator' }
  | { type: 'manager' }
  | { type: 'resource_owner'; userId: string }
  | { type: 'user_group'; groupId: string; requireAll: boolean };

export type Approval = { type: 'automatic' } | { type: 'manual'; requirement: Requirement; approvers: readonly ApproverRow[] };

/** Durations are canonical ISO-8601 (R12). */
export type TimedAccess = { mode: 'none' } | { mode: 'fixed'; duration: string } | { mode: 'choice'; durations: readonly string[] };

export type Display = { type: 'logo'; logo: string } | { type: 'color'; color: string };

export type Slack = { delivery: 'off' } | { delivery: 'channels'; channelIds: readonly string[] } | { delivery: 'direct_message' };

type Common = { name: string; description: string; visibleToGroupIds: readonly string[]; approval: Approval };

/** What one version of a flow says (R10–R17, R43a), as it is stored. `enabled` is not part of it: it counts at once, for every version. */
export type FlowDefinition =
  | (Common & {
      kind: 'resource';
      display: Display;
      grantGroupId: string;
      timedAccess: TimedAccess;
      slack: Slack;
      endWithEligibility?: boolean;
    })
  | (Common & { kind: 'device_admin'; sessionDurations: readonly string[] });

/** The rows of approvers; none for an automatic flow. */
export const approversOf = ({ approval }: Pick<FlowDefinition, 'approval'>): readonly ApproverRow[] =>
  approval.type === 'manual' ? approval.approvers : [];

/** The durations that a flow offers: none for access without an end, and where there is only one, no choice (R30). */
export function durationsOf(definition: FlowDefinition): readonly string[] {
  if (definition.kind === 'device_admin') return definition.sessionDurations;
  const { timedAccess } = definition;
  if (timedAccess.mode === 'none') return [];
  return timedAccess.mode === 'fixed' ? [timedAccess.duration] : timedAccess.durations;
}
