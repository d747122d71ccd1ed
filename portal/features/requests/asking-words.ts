import type { Shapes } from '../../lib/api.js';
import type { RefusalWords } from '../../ui/feedback/error-alert.js';

/** Why one cannot ask now. */
export const BLOCKED: Record<NonNullable<Shapes['CatalogItem']['blocked']>, string> = {
  already_has_access: 'You already have access',
  open_request: 'You have an open request',
};

/** Why a request was refused that could be written. */
export const ASKING_REFUSED: RefusalWords = {
  duplicate_request: 'You have an open request for this already. What you have written here was not sent.',
  already_has_access: 'You have this access already. What you have written here was not sent.',
  idempotency_mismatch: 'Your request had arrived at the first try, with what you had written then.',
  requests_disabled: 'Requests were switched off meanwhile. An administrator can switch them on; then try again.',
  not_found: 'This is not in your catalogue any more: its approval flow was switched off, or is for others now.',
  device_not_managed: 'This can be asked for only from a managed device of yours.',
};
