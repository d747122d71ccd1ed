import { accessOf } from './access-of.js';
import type { ActivityDeps } from './activity-deps.js';

/** Has an outside directory take the requester out of the group, unless something else keeps them in (R2). Safe to repeat: no member any more is success. Never refused for good. */
export function makeRevokeAccess(deps: Pick<ActivityDeps, 'requests' | 'directory'>) {
  return async (requestId: string): Promise<void> => {
    const access = await accessOf(deps.requests, requestId);
    if (access && !(await deps.requests.isMemberOtherwise(access))) await deps.directory?.revoke(access);
  };
}
