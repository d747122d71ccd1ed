import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/requests/session-routes.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { repeatableEndpoint } from '../../idempotency/once-endpoint.js';
import { requestList } from '../requests/request-list.js';
import { revokeSessions } from './revoke-sessions.js';

export const sessionEndpoints = (deps: ApiDeps): Endpoint[] => [
  endpoint(contract.listSessions, async ({ caller, query: { type, ...paging } }) =>
    requestList(deps.db, caller, { list: 'sessions', query: { ...paging, scope: 'all', session: type ?? 'any', sort: '-createdAt' } }),
  ),
  repeatableEndpoint(deps.db, contract.revokeSessions, revokeSessions(deps)),
];
