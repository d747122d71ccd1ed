import { timelinePage } from '../../../prisma/views/requests/timeline-page.js';
import type { Verb } from '../../../workflows/rules/request/commands.js';
import type { ApiDeps } from '../../api-deps.js';
import * as actions from '../../contract/requests/action-routes.js';
import * as contract from '../../contract/requests/request-routes.js';
import { type Endpoint, endpoint, type HandlerOf } from '../../endpoint.js';
import { mustBeFound } from '../../must-be-found.js';
import { page } from '../../page.js';
import { invalid } from '../../problem.js';
import { actOnRequest } from './act-on-request.js';
import type { Action } from './command-of.js';
import { exportRequests } from './export-requests.js';
import { findVisibleRequest } from './find-visible-request.js';
import { requestList } from './request-list.js';
import { isHidden, requestView } from './request-view.js';
import { submitRequest } from './submit-request.js';
import { timelineEvent } from './timeline-event.js';

export const requestEndpoints = (deps: ApiDeps): Endpoint[] => [
  endpoint(contract.submitRequest, submitRequest(deps)),
  endpoint(contract.listRequests, listRequests(deps)),
  endpoint(contract.exportRequests, exportRequests(deps)),
  endpoint(contract.readRequest, async ({ caller, params }) =>
    requestView(mustBeFound(await findVisibleRequest(deps.db, params.id, caller)), { id: caller.id, now: Date.now() }),
  ),
  endpoint(contract.listRequestEvents, listRequestEvents(deps)),
  endpoint(actions.approveRequest, act(deps, 'approve')),
  endpoint(actions.denyRequest, act(deps, 'deny')),
  endpoint(actions.retractDecision, act(deps, 'retract')),
  endpoint(actions.cancelRequest, act(deps, 'cancel')),
  endpoint(actions.endRequest, act(deps, 'end')),
  endpoint(actions.revokeRequest, act(deps, 'revoke')),
  endpoint(actions.retryRequest, act(deps, 'retry')),
];

type ActionInput = Pick<Action, 'caller' | 'key'> & { params: { id: string }; body?: Action['message'] | undefined };

/** The body of an action is the message of its verb. */
const act =
  (deps: ApiDeps, verb: Verb) =>
  async ({ params, body = {}, caller, key }: ActionInput) =>
    requestView(await actOnRequest(deps, { requestId: params.id, verb, caller, key, message: body }), { id: caller.id, now: Date.now() });

const listRequests =
  ({ db }: ApiDeps): HandlerOf<typeof contract.listRequests> =>
  async ({ caller, query }) => {
    const list = contract.requestListName(query.sort);
    if (query.cursor && query.cursor.list !== list) throw invalid('cursor', 'must be a cursor of this order');
    return requestList(db, caller, { list, query });
  };

const listRequestEvents =
  ({ db }: ApiDeps): HandlerOf<typeof contract.listRequestEvents> =>
  async ({ caller, params, query: { cursor, limit } }) => {
    const details = mustBeFound(await findVisibleRequest(db, params.id, caller));
    const hidden = isHidden(details, caller.id);
    const rows = await timelinePage(db, params.id, { limit, after: cursor ? Number(cursor.id) : 0, isHidden: hidden });
    return page(rows, {
      list: 'events',
      limit,
      cursor: (row) => ({ at: row.at, id: String(row.sequence) }),
      item: (row) => timelineEvent(row, { readerId: caller.id, hidden }),
    });
  };
