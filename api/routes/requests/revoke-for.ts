import type { EndReason } from '../../../workflows/rules/state.js';
import type { ApiDeps } from '../../api-deps.js';
import type { Caller } from '../../middleware/caller.js';
import { actOnRequest } from './act-on-request.js';

type For = { requestId: string; caller: Caller; endReason: Extract<EndReason, 'revoked' | 'removed_by_admin'>; reason?: string };

/** Ends the access of one request for an administrator (R53); what has ended already is fine. */
export async function revokeFor(deps: ApiDeps, { requestId, caller, ...message }: For) {
  return actOnRequest(deps, { requestId, caller, verb: 'revoke', key: undefined, message });
}
