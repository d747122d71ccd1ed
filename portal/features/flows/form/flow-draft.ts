import type { Flow } from '../use-flow.js';

export type FlowKind = Flow['kind'];
type ResourceFlow = Extract<Flow, { kind: 'resource' }>;
type Manual = Extract<ResourceFlow['approval'], { type: 'manual' }>;
export type Approver = Manual['approvers'][number];
export type Requirement = NonNullable<Manual['requirement']>;

/** A row of approvers while it is edited: it keeps what was chosen for each type. */
export type ApproverDraft = { key: string; type: Approver['type']; userId: string; groupId: string; requireAll: boolean };

/** A flow while it is edited. Places are called as in the contract, so that messages find their field; what one choice hides is kept for the way back. */
export type FlowDraft = {
  kind: FlowKind;
  name: string;
  description: string;
  enabled: boolean;
  visibleToGroupIds: string[];
  display: { type: 'logo' | 'color'; logo: string; color: string };
  grantGroupId: string;
  timedAccess: { mode: 'none' | 'fixed' | 'choice'; duration: string; durations: string[] };
  sessionDurations: string[];
  approval: { type: 'automatic' | 'manual'; requirement: Requirement; approvers: ApproverDraft[] };
  slack: { delivery: 'off' | 'channels' | 'direct_message'; channelIds: string[] };
};

export const DEFAULT_COLOR = '#1c7ed6';
const MAX_NAME_LENGTH = 100;

export const newApprover = (type: Approver['type']): ApproverDraft => ({
  key: crypto.randomUUID(),
  type,
  userId: '',
  groupId: '',
  requireAll: false,
});

/** What a new flow begins as. */
export const emptyDraft = (kind: FlowKind): FlowDraft => ({
  kind,
  name: '',
  description: '',
  enabled: true,
  visibleToGroupIds: [],
  display: { type: 'color', logo: '', color: DEFAULT_COLOR },
  grantGroupId: '',
  timedAccess: { mode: 'none', duration: '', durations: [] },
  sessionDurations: [],
  approval: { type: 'manual', requirement: 'any', approvers: [newApprover('administrator')] },
  slack: { delivery: 'off', channelIds: [] },
});

/** A flow as it is saved, to be edited. */
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
    slack: { ...empty.slack, ...flow.slack },
  };
}

function approvalOf({ approval }: Flow, empty: FlowDraft['approval']): FlowDraft['approval'] {
  if (approval.type === 'automatic') return { ...empty, type: 'automatic' };
  const { requirement, approvers } = approval;
  return { type: 'manual', requirement, approvers: approvers.map((one) => ({ ...newApprover(one.type), ...one })) };
}

/** A new flow that begins as another one. */
export function copyOf(flow: Flow): FlowDraft {
  const draft = draftOf(flow);
  return { ...draft, name: `Copy of ${draft.name}`.slice(0, MAX_NAME_LENGTH) };
}
