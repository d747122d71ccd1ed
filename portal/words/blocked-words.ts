import type { Shapes } from '../lib/api.js';

/** Why an item of the catalog cannot be requested now. */
export const BLOCKED_WORDS: Record<NonNullable<Shapes['CatalogItem']['blocked']>, string> = {
  already_has_access: 'You already have access',
  open_request: 'You have an open request',
};
