import type { Shapes } from '../lib/api.js';

/** How a request is approved. */
export const APPROVAL_TYPE_WORDS: Record<Shapes['AccessRequest']['approval']['type'], string> = {
  automatic: 'Automatic',
  manual: 'Manual',
};

/** Who decides, as lists are filtered by it. */
export const APPROVAL_FILTER_WORDS = { automatic: 'Automatic', administrator: 'Administrator', others: 'Other approvers' } as const;
