import type { Approver, ApproverDraft, FlowKind, Requirement } from './form/flow-draft.js';
import type { Flow } from './use-flow.js';

export const KIND_WORDS: Record<FlowKind, string> = { resource: 'Resource request', device_admin: 'Device admin' };

export const APPROVAL_TYPE_WORDS = { automatic: 'Automatic', administrator: 'Administrator', others: 'Others' } as const;

export const APPROVER_WORDS: Record<Approver['type'], string> = {
  administrator: 'Administrator',
  manager: 'Manager',
  resource_owner: 'Resource owner',
  user_group: 'User group',
};

export const REQUIREMENT_WORDS: Record<Requirement, string> = {
  any: 'Any of them',
  all: 'All of them',
  in_order: 'All of them, in order',
};

/** Where a row of approvers is: "Manager is now 2 of 3". */
export const placeInWords = ({ type }: ApproverDraft, { at, count }: { at: number; count: number }): string =>
  `${APPROVER_WORDS[type]} is now ${String(at + 1)} of ${String(count)}`;

/** Who decides, in a word or two. */
export function approvalInWords({ approval }: Flow): string {
  if (approval.type === 'automatic') return 'Automatic';
  const approvers = approval.approvers;
  const [first] = approvers;
  if (approvers.length > 1) return `${String(approvers.length)} approvers, ${REQUIREMENT_WORDS[approval.requirement].toLowerCase()}`;
  return APPROVER_WORDS[first?.type ?? 'administrator'];
}
