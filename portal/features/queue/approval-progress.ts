import type { Shapes } from '../../lib/api.js';
import { APPROVAL_TYPE_WORDS } from '../../words/approval-type-words.js';
import { requirementInWords } from '../../words/requirement-words.js';

type Approval = Shapes['AccessRequest']['approval'];

const isApproved = ({ state }: Approval['steps'][number]): boolean => state === 'approved' || state === 'overridden';

/** "1 of 2": how many of the required steps have approved. */
export function approvalProgress({ requirement, steps }: Approval): string {
  if (steps.length === 0) return '–';
  const approved = steps.filter(isApproved).length;
  if (requirement === 'any') return `${String(Math.min(approved, 1))} of 1`;
  return `${String(approved)} of ${String(steps.filter(({ state }) => state !== 'skipped').length)}`;
}

/** Who has to approve, in a few words. */
export function approvalInWords({ type, requirement, steps }: Approval): string {
  if (type === 'automatic') return APPROVAL_TYPE_WORDS.automatic;
  const [only] = steps;
  return steps.length === 1 && only ? only.label : requirementInWords(requirement, steps.length);
}
