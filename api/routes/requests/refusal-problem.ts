import type { RequestDetails } from '../../../prisma/views/requests/request-details.js';
import { durationOf } from '../../../workflows/rules/flow/durations.js';
import type { FailureCode } from '../../../workflows/rules/request/failure-codes.js';
import { Problem } from '../../problem.js';
import { requestView } from './request-view.js';

/** What the sender of a refused command is answered: where another state refused it, with the request as it is now. */
export function refusalProblem(code: FailureCode, details: RequestDetails | undefined, readerId: string): Problem {
  if (code === 'validation_failed' && details) return durationProblem(details);
  const showsRequest = code === 'already_decided' || code === 'invalid_transition';
  return new Problem(code, showsRequest && details ? { request: requestView(details, { id: readerId, now: Date.now() }) } : {});
}

function durationProblem({ state: { requestedMinutes } }: RequestDetails): Problem {
  const message = requestedMinutes === null ? 'must be a duration' : `must not be longer than ${durationOf(requestedMinutes)}`;
  return new Problem('validation_failed', { errors: [{ path: 'approvedDuration', message }] });
}
