import { accessOf } from './access-of.js';
import type { ActivityDeps } from './activity-deps.js';

/** Has an outside directory take the requester into the group. Safe to repeat: a member already is success. */
export function makeGrantAccess(deps: Pick<ActivityDeps, 'requests' | 'directory'>) {
  return async (requestId: string): Promise<void> => {
    const access = await accessOf(deps.requests, requestId);
    if (access) await deps.directory?.grant(access);
  };
}
