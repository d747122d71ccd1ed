import type { ActivityDeps } from './activity-deps.js';
import { makeApplyCommand } from './apply-command.js';
import { makeDispatchChange } from './dispatch-change.js';
import { makeGrantAccess } from './grant-access.js';
import { makeOpenRequest } from './open-request.js';
import { makeReconcile } from './reconciler/reconcile.js';
import { makeRevokeAccess } from './revoke-access.js';

export type Activities = ReturnType<typeof createActivities>;

/** The activities by their names on the wire. Running workflows ask for them by these names, so a name never changes. */
export function createActivities(deps: ActivityDeps) {
  return {
    openRequest: makeOpenRequest(deps),
    applyCommand: makeApplyCommand(deps),
    grantAccess: makeGrantAccess(deps),
    revokeAccess: makeRevokeAccess(deps),
    tellRequests: makeDispatchChange(deps),
    maintain: makeReconcile(deps),
  };
}
