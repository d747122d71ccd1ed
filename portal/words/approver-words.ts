import type { Shapes } from '../lib/api.js';

/** The types of approvers. */
export const APPROVER_WORDS: Record<Shapes['Step']['type'], string> = {
  administrator: 'Administrator',
  manager: 'Requester’s manager',
  resource_owner: 'Resource owner',
  user_group: 'User group',
};
