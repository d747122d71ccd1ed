import type { Shapes } from '../lib/api.js';

type EndReason = NonNullable<NonNullable<Shapes['AccessRequest']['grant']>['endReason']>;

/** Why access has ended. */
export const END_REASON_WORDS: Record<EndReason, string> = {
  expired: 'The access duration ended',
  revoked: 'Revoked by an administrator',
  given_up: 'Given up by the requester',
  requester_deactivated: 'The requester was deactivated',
  removed_by_admin: 'Removed from the group by an administrator',
  group_deleted: 'The group was deleted',
  not_eligible: 'The requester left every group that may use the approval flow',
  by_operator: 'Ended by an operator',
};

/** The words of an end reason in an event; undefined for one that this page does not know. */
export const endReasonInWords = (reason: string): string | undefined => new Map(Object.entries(END_REASON_WORDS)).get(reason);
