import type { Shapes } from '../lib/api.js';

/** The state of one step of an approval path. */
export const STEP_STATE_WORDS: Record<Shapes['Step']['state'], string> = {
  open: 'Waiting',
  waiting: 'Not started',
  approved: 'Approved',
  denied: 'Denied',
  skipped: 'Not needed',
  overridden: 'Decided by an administrator',
  unresolved: 'No approver available',
};
