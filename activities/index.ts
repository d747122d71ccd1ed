import { makeApplyCommand } from './apply-command.js';
import { makeGrantAccess } from './grant-access.js';
import { makeOpenRequest } from './open-request.js';
import type { Finding } from '../workflows/rules/findings.js';
import { makeMaintain } from './maintain.js';
import type { Change, Changes, Deployment, Directory, Engine, Requests, Upkeep } from './ports.js';
import { makeRevokeAccess } from './revoke-access.js';
import { makeTellRequests } from './tell-requests.js';

export type ActivityDeps = Deployment & {
  requests: Requests;
  /** Left out: our own database is the directory, and the save that decides grants and takes away as well. */
  directory?: Directory;
  changes: Changes;
  engine: Engine;
  upkeep: Upkeep;
  /** Epoch milliseconds. */
  now: () => number;
  /** The runs of the current activity, from 1: in a worker, `() => activityInfo().attempt`. */
  attempt: () => number;
  /** Told of every saved change, for metrics. */
  observe: (change: Change) => void;
  /** Told how much maintenance has found, for metrics. */
  observeFinding: (finding: Finding, count: number) => void;
};
export type Activities = ReturnType<typeof createActivities>;

export function createActivities(deps: ActivityDeps) {
  return {
    openRequest: makeOpenRequest(deps),
    applyCommand: makeApplyCommand(deps),
    grantAccess: makeGrantAccess(deps),
    revokeAccess: makeRevokeAccess(deps),
    tellRequests: makeTellRequests(deps),
    maintain: makeMaintain(deps),
  };
}
