import { isDuplicate } from '../prisma/is-duplicate.js';
import { Problem } from './problem.js';

/** The write, or 409 when a unique index refuses it. */
export const mustBeUnique = <T>(write: Promise<T>): Promise<T> =>
  write.catch((error: unknown) => {
    throw isDuplicate(error) ? new Problem('already_exists') : error;
  });
