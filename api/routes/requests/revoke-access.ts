import type { EndReason } from '../../../workflows/rules/request/state.js';
import type { ApiDeps } from '../../api-deps.js';
import type { Caller } from '../../middleware/caller.js';
import { actOnRequest } from './act-on-request.js';

type Revocation = {
  requestId: string;
  caller: Caller;
  key?: string | undefined;
  endReason: Extract<EndReason, 'revoked' | 'removed_by_admin'>;
  reason?: string;
};

/** Ends the access of one request for an administrator (R53). Access that has ended already is no refusal. */
export const revokeAccess = (deps: ApiDeps, { requestId, caller, key, ...message }: Revocation) =>
  actOnRequest(deps, { requestId, caller, key, verb: 'revoke', message });
