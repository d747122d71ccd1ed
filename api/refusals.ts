import { isDuplicate } from '../prisma/is-duplicate.js';
import { Problem } from './problem.js';

/** What was looked for, or 404. */
export function orNotFound<T>(found: T | undefined | null): T {
  if (found === undefined || found === null) throw new Problem('not_found');
  return found;
}

/** The write, or 409 when a unique index says that there is such a thing already. */
export const orExists = <T>(write: Promise<T>): Promise<T> =>
  write.catch((error: unknown) => {
    throw isDuplicate(error) ? new Problem('already_exists') : error;
  });
