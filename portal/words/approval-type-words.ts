import type { Shapes } from '../lib/api.js';

/** How a request is approved. */
export const APPROVAL_TYPE_WORDS: Record<Shapes['AccessRequest']['approval']['type'], string> = {
  automatic: 'Automatic',
  manual: 'Manual',
};
