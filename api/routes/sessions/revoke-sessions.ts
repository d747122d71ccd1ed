import { knownRequests } from '../../../prisma/views/requests/known-requests.js';
import type { RequestStatus } from '../../../workflows/rules/request/state.js';
import type { ApiDeps } from '../../api-deps.js';
import type { revokeSessions as contract } from '../../contract/requests/session-routes.js';
import type { HandlerOf } from '../../endpoint.js';
import type { Caller } from '../../middleware/caller.js';
import { problemOf } from '../../middleware/refuse.js';
import { Problem } from '../../problem.js';
import { asOf } from '../requests/request-view.js';
import { revokeAccess } from '../requests/revoke-access.js';

/** Most commands on their way at once, so that one call does not keep the workers from everybody else's. */
const AT_ONCE = 10;

/** Revokes each by a command of its own, whose key follows from that of the call: one that fails does not stop the others. An unknown id changes nothing. */
export const revokeSessions =
  (deps: ApiDeps): HandlerOf<typeof contract> =>
  async ({ caller, body: { requestIds, reason }, key: given }) => {
    const statuses = await knownRequests(deps.db, requestIds);
    const errors = requestIds.flatMap((id, index) =>
      statuses.has(id) ? [] : [{ path: `requestIds.${String(index)}`, message: 'must be the id of a request' }],
    );
    if (errors.length > 0) throw new Problem('validation_failed', { errors });
    const key = given === undefined ? undefined : `sessions ${given}`; // no key of a caller has a blank
    const revoke = (requestId: string) => revoked(deps, { requestId, caller, key, reason, before: statuses.get(requestId) ?? 'active' });
    const items: Awaited<ReturnType<typeof revoke>>[] = [];
    const ids = [...new Set(requestIds)];
    for (let at = 0; at < ids.length; at += AT_ONCE) items.push(...(await Promise.all(ids.slice(at, at + AT_ONCE).map(revoke))));
    return { items };
  };

type One = { requestId: string; caller: Caller; key: string | undefined; reason: string; before: RequestStatus };

async function revoked(deps: ApiDeps, { requestId, caller, key, reason, before }: One) {
  try {
    const { state } = await revokeAccess(deps, { requestId, caller, key, reason, endReason: 'revoked' });
    return { requestId, status: asOf(state, Date.now()).status };
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return { requestId, status: before, code: problem.code };
  }
}
