import type { ApiDeps } from '../../api-deps.js';
import * as actions from '../../contract/request-actions.js';
import * as contract from '../../contract/requests.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { actOnRequest } from './act-on-request.js';
import { exportRequests } from './export-requests.js';
import { listRequestEvents } from './list-request-events.js';
import { listRequests } from './list-requests.js';
import { readRequest } from './read-request.js';
import { submitRequest } from './submit-request.js';

export const requestEndpoints = (deps: ApiDeps): Endpoint[] => [
  endpoint(contract.submitRequest, submitRequest(deps)),
  endpoint(contract.listRequests, listRequests(deps)),
  endpoint(contract.exportRequests, exportRequests(deps)),
  endpoint(contract.readRequest, readRequest(deps)),
  endpoint(contract.listRequestEvents, listRequestEvents(deps)),
  ...actionEndpoints(deps),
];

/** Each action is its body as the message of the verb. */
const actionEndpoints = (deps: ApiDeps): Endpoint[] => [
  endpoint(actions.approveRequest, ({ params, body = {}, ...rest }) =>
    actOnRequest(deps, { ...rest, requestId: params.id, verb: 'approve', message: body }),
  ),
  endpoint(actions.denyRequest, ({ params, body, ...rest }) =>
    actOnRequest(deps, { ...rest, requestId: params.id, verb: 'deny', message: body }),
  ),
  endpoint(actions.cancelRequest, ({ params, body = {}, ...rest }) =>
    actOnRequest(deps, { ...rest, requestId: params.id, verb: 'cancel', message: body }),
  ),
  endpoint(actions.endRequest, ({ params, ...rest }) => actOnRequest(deps, { ...rest, requestId: params.id, verb: 'end', message: {} })),
  endpoint(actions.revokeRequest, ({ params, body = {}, ...rest }) =>
    actOnRequest(deps, { ...rest, requestId: params.id, verb: 'revoke', message: body }),
  ),
  endpoint(actions.retryRequest, ({ params, ...rest }) =>
    actOnRequest(deps, { ...rest, requestId: params.id, verb: 'retry', message: {} }),
  ),
];
