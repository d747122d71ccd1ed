import { isProblem } from '../../lib/problem.js';

/** How many open requests stand in the way of a change (R18), if that is why it was refused. */
export function openRequestsIn(error: unknown): number | undefined {
  if (!isProblem(error) || error.code !== 'pending_requests') return undefined;
  return 'openRequests' in error && typeof error.openRequests === 'number' ? error.openRequests : 1;
}

/** "1 open request", "3 open requests". */
export const openRequestCount = (count: number): string => `${String(count)} open request${count === 1 ? '' : 's'}`;
