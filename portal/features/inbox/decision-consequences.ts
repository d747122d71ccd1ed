import { durationInWords } from '../../lib/duration-in-words.js';
import type { Decision, Request } from './send-decision.js';

/** Says what a decision does, before it is sent. */
export function decisionConsequences(decision: Decision, { requester, flowName, requestedDuration }: Request): string {
  if (decision === 'deny') return `The request is denied, and ${requester.displayName} sees the reason.`;
  const howLong = requestedDuration === null ? 'permanently' : `for ${durationInWords(requestedDuration)}`;
  return `${requester.displayName} gets ${flowName} ${howLong} once all required approvers have approved.`;
}
