import type { Flow } from '../use-flow.js';

/** What a flow is for: a resource, or administrator rights on a device. */
export type FlowKind = Flow['kind'];
type ResourceFlow = Extract<Flow, { kind: 'resource' }>;
type Manual = Extract<ResourceFlow['approval'], { type: 'manual' }>;
/** One approver of a flow, as the API returns it. */
export type Approver = Manual['approvers'][number];
/** How many of the approver types must approve. */
export type Requirement = NonNullable<Manual['requirement']>;

/** An approver while it is edited. It keeps what was selected for each type. */
export type ApproverDraft = { key: string; type: Approver['type']; userId: string; groupId: string; requireAll: boolean };

/** A flow while it is edited. Fields are named as in the contract, so that errors find their field. Values that a choice hides are kept in case it is changed back. */
export type FlowDraft = {
  kind: FlowKind;
  name: string;
  description: string;
  enabled: boolean;
  visibleToGroupIds: string[];
  display: { type: 'logo' | 'color'; logo: string; color: string };
  grantGroupId: string;
  timedAccess: { mode: 'none' | 'fixed' | 'choice'; duration: string; durations: string[] };
  endWithEligibility: boolean;
  sessionDurations: string[];
  approval: { type: 'automatic' | 'manual'; requirement: Requirement; approvers: ApproverDraft[] };
  slack: { delivery: 'off' | 'channels' | 'direct_message'; channelIds: string[] };
};

/** The color of a new flow. */
export const DEFAULT_COLOR = '#1c7ed6';
const MAX_NAME_LENGTH = 100;

/** An approver without a user or a group yet. */
export const newApprover = (type: Approver['type']): ApproverDraft => ({
  key: crypto.randomUUID(),
  type,
  userId: '',
  groupId: '',
  requireAll: false,
});

/** The draft of a new flow. */
export const emptyDraft = (kind: FlowKind): FlowDraft => ({
  kind,
  name: '',
  description: '',
  enabled: true,
  visibleToGroupIds: [],
  display: { type: 'color', logo: '', color: DEFAULT_COLOR },
  grantGroupId: '',
  timedAccess: { mode: 'none', duration: '', durations: [] },
  endWithEligibility: false,
  sessionDurations: [],
  approval: { type: 'manual', requirement: 'any', approvers: [newApprover('administrator')] },
  slack: { delivery: 'off', channelIds: [] },
});

/** The draft of an existing flow. */
export function draftOf(flow: Flow): FlowDraft {
  const empty = emptyDraft(flow.kind);
  const { name, description, enabled, visibleToGroupIds } = flow;
  const common = { ...empty, name, description, enabled, visibleToGroupIds, approval: approvalOf(flow, empty.approval) };
  if (flow.kind === 'device_admin') return { ...common, sessionDurations: flow.sessionDurations };
  return {
    ...common,
    display: { ...empty.display, ...flow.display },
    grantGroupId: flow.grantGroupId,
    timedAccess: { ...empty.timedAccess, ...flow.timedAccess },
    endWithEligibility: flow.endWithEligibility,
    slack: { ...empty.slack, ...flow.slack },
  };
}

function approvalOf({ approval }: Flow, empty: FlowDraft['approval']): FlowDraft['approval'] {
  if (approval.type === 'automatic') return { ...empty, type: 'automatic' };
  const { requirement, approvers } = approval;
  return { type: 'manual', requirement, approvers: approvers.map((one) => ({ ...newApprover(one.type), ...one })) };
}

/** The draft of a new flow that copies another one. */
export function copyOf(flow: Flow): FlowDraft {
  const draft = draftOf(flow);
  return { ...draft, name: `Copy of ${draft.name}`.slice(0, MAX_NAME_LENGTH) };
}
