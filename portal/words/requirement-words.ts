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
