import type { Candidates, FoundApprovers } from '../request/facts.js';
import type { ApproverRow } from './flow-definition.js';
import type { Requirement, Step } from '../request/state.js';
import { isUndecidedStep } from '../request/steps.js';

/** The steps of a new request, none of them open yet. A step without approvers is `unresolved`, or `skipped` where others can decide (R36). */
export function resolveSteps(
  rows: readonly ApproverRow[],
  candidates: readonly Candidates[],
  requirement: Requirement | null,
): readonly Step[] {
  const someoneDecides = candidates.some((one) => one.available);
  return rows.map((row, index): Step => {
    const found = candidates[index] ?? { approverIds: [], available: false, includesRequester: false, name: null, version: 0 };
    const isSpare = requirement === 'any' && someoneDecides && found.includesRequester;
    return {
      order: index + 1,
      type: row.type,
      label: labelOf({ type: row.type, requireAll: 'requireAll' in row && row.requireAll }, found.name),
      state: found.available ? 'waiting' : isSpare ? 'skipped' : 'unresolved',
      requireAll: row.type === 'user_group' && row.requireAll,
      groupId: row.type === 'user_group' ? row.groupId : null,
      approverIds: found.approverIds,
      decisions: [],
      version: found.version,
    };
  });
}

/** The same steps, with the undecided ones resolved anew as far as the directory was asked (R39); none of these is open yet. */
export const resolvedAnew = (steps: readonly Step[], found: readonly FoundApprovers[]): readonly Step[] =>
  steps.map((step): Step => {
    const now = found.find((one) => one.order === step.order);
    if (!now || !isUndecidedStep(step)) return step;
    const { approverIds, available, name, version } = now.candidates;
    return { ...step, state: available ? 'waiting' : 'unresolved', approverIds, version, label: labelOf(step, name) };
  });

function labelOf({ type, requireAll }: Pick<Step, 'type' | 'requireAll'>, name: string | null): string {
  switch (type) {
    case 'administrator':
      return 'Administrator';
    case 'manager':
      return name === null ? 'Manager' : `Manager (${name})`;
    case 'resource_owner':
      return name === null ? 'Resource owner' : `Resource owner (${name})`;
    case 'user_group':
      return `${requireAll ? 'Everyone' : 'Anyone'} in ${name ?? 'a deleted group'}`;
  }
}

/** The label of a step for a reader who may not see its people (R46). */
export const PLAIN_LABELS: Record<ApproverRow['type'], string> = {
  administrator: 'Administrator',
  manager: 'Manager',
  resource_owner: 'Resource owner',
  user_group: 'User group',
};
