import { type Approver, type ApproverDraft, newApprover } from '../form/flow-draft.js';

/** The approvers of a flow, in their order. */
export type ApproverList = readonly ApproverDraft[];

/** Most approvers that a flow may have (R15). */
export const MAX_APPROVERS = 20;

/** The list after one approver got another type. An administrator replaces all others (R15). */
export function withApproverType(rows: ApproverList, at: number, type: Approver['type']): ApproverDraft[] {
  const changed = rows.map((row, index) => (index === at ? { ...row, type } : row));
  return type === 'administrator' ? changed.filter((_row, index) => index === at) : changed;
}

/** The list after one approver moved. A position outside the list changes nothing. */
export function withApproverMoved(rows: ApproverList, from: number, to: number): ApproverDraft[] {
  const row = rows[from];
  if (!row || to < 0 || to >= rows.length) return [...rows];
  const others = rows.filter((_row, index) => index !== from);
  return [...others.slice(0, to), row, ...others.slice(to)];
}

/** The list and one more approver: the manager, unless the manager is an approver already. */
export const withNewApprover = (rows: ApproverList): ApproverDraft[] => [
  ...rows,
  newApprover(rows.some(({ type }) => type === 'manager') ? 'resource_owner' : 'manager'),
];
