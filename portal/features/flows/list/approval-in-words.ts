import { APPROVAL_TYPE_WORDS } from '../../../words/approval-type-words.js';
import { APPROVER_WORDS } from '../../../words/approver-words.js';
import { requirementInWords } from '../../../words/requirement-words.js';
import type { Flow } from '../use-flow.js';

/** Who approves, in a few words. */
export function approvalInWords({ approval }: Flow): string {
  if (approval.type === 'automatic') return APPROVAL_TYPE_WORDS.automatic;
  const approvers = approval.approvers;
  const [first] = approvers;
  if (approvers.length > 1) return requirementInWords(approval.requirement, approvers.length);
  return APPROVER_WORDS[first?.type ?? 'administrator'];
}
