import type { Shapes } from '../lib/api.js';

export type RequestStatus = Shapes['AccessRequest']['status'];

/** The status of a request, in the order of its life. */
export const STATUS_WORDS: Record<RequestStatus, string> = {
  pending: 'Waiting',
  missing_data: 'Approver missing',
  error: 'Error',
  approved: 'Approved',
  active: 'Active',
  ended: 'Ended',
  denied: 'Denied',
  cancelled: 'Cancelled',
  expired: 'Expired',
};
