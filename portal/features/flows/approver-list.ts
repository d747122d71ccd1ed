import { type Approver, type ApproverDraft, newApprover } from './draft.js';

/** Most rows that a flow may have (R15). */
export const MOST_APPROVERS = 20;

/** The rows after one of them got another type: an administrator takes the place of all (R15). */
export function withType(rows: readonly ApproverDraft[], at: number, type: Approver['type']): ApproverDraft[] {
  const changed = rows.map((row, index) => (index === at ? { ...row, type } : row));
  return type === 'administrator' ? changed.filter((_row, index) => index === at) : changed;
}

/** The rows after one has gone to another place; nothing changes beyond the ends. */
export function moved(rows: readonly ApproverDraft[], from: number, to: number): ApproverDraft[] {
  const row = rows[from];
  if (!row || to < 0 || to >= rows.length) return [...rows];
  const others = rows.filter((_row, index) => index !== from);
  return [...others.slice(0, to), row, ...others.slice(to)];
}

/** The rows and one more: the manager, unless they are asked already. */
export const withOneMore = (rows: readonly ApproverDraft[]): ApproverDraft[] => [
  ...rows,
  newApprover(rows.some(({ type }) => type === 'manager') ? 'resource_owner' : 'manager'),
];
