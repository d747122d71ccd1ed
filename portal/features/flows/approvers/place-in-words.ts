import { APPROVER_WORDS } from '../../../words/approver-words.js';
import type { ApproverDraft } from '../form/flow-draft.js';

/** Where a row of approvers is: "Resource owner is now 2 of 3". */
export const placeInWords = ({ type }: ApproverDraft, { at, count }: { at: number; count: number }): string =>
  `${APPROVER_WORDS[type]} is now ${String(at + 1)} of ${String(count)}`;
