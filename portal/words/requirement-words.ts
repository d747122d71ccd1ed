import type { Shapes } from '../lib/api.js';

type Requirement = NonNullable<Shapes['AccessRequest']['approval']['requirement']>;

/** How many of the approver types have to approve. */
export const REQUIREMENT_WORDS: Record<Requirement, string> = {
  any: 'At least one approver type',
  all: 'All approver types',
  in_order: 'All approver types, in specific order',
};

/** The word between two steps of an approval path. */
export const REQUIREMENT_JOINERS: Record<Requirement, string> = { any: 'or', all: 'and', in_order: 'then' };

/** "All of 3": the same in a few words, where the steps are counted. */
export function requirementInWords(requirement: Requirement | null, count: number): string {
  if (requirement === 'any') return `Any of ${String(count)}`;
  return requirement === 'in_order' ? `${String(count)} in order` : `All of ${String(count)}`;
}
