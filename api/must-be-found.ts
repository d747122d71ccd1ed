import { Problem } from './problem.js';

/** What was found, or 404. */
export function mustBeFound<T>(found: T | undefined | null): T {
  if (found === undefined || found === null) throw new Problem('not_found');
  return found;
}
