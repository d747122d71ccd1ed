import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/sessions.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { listSessions } from './list-sessions.js';
import { revokeSessions } from './revoke-sessions.js';

export const sessionEndpoints = (deps: ApiDeps): Endpoint[] => [
  endpoint(contract.listSessions, listSessions(deps)),
  endpoint(contract.revokeSessions, revokeSessions(deps)),
];
