import { isProblem } from '../../lib/problem.js';

/** The number of open requests that a change would cancel (R18), if the change was refused for that reason. */
export function openRequestsIn(error: unknown): number | undefined {
  if (!isProblem(error) || error.code !== 'pending_requests') return undefined;
  return 'openRequests' in error && typeof error.openRequests === 'number' ? error.openRequests : 1;
}

/** "1 open request", "3 open requests". */
export const openRequestCount = (count: number): string => `${String(count)} open request${count === 1 ? '' : 's'}`;
