import { durationInWords } from '../../lib/time.js';
import type { Decision, Request } from './decisions.js';

/** Says what will happen, before it does. */
export function whatHappens(decision: Decision, { requester, flowName, requestedDuration }: Request): string {
  if (decision === 'deny') return `The request ends, and ${requester.displayName} reads the reason.`;
  const howLong = requestedDuration === null ? 'without an end' : `for ${durationInWords(requestedDuration)}`;
  return `${requester.displayName} gets ${flowName} ${howLong}, as soon as all who have to approve have done so.`;
}
