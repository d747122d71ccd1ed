import * as store from '../../../prisma/stores/flows/flows.js';
import { flowById, flowPage } from '../../../prisma/views/flows/flows.js';
import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/flows/flow-routes.js';
import { onceEndpoint } from '../../idempotency/once-endpoint.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { created } from '../../middleware/handle.js';
import { mustBeFound } from '../../must-be-found.js';
import { byCreation, page } from '../../page.js';
import { flowView } from './flow-view.js';
import { mustResolve } from './must-resolve.js';
import { replacementOf } from './replacement-of.js';
import { savedFlow } from './saved-flow.js';

export const flowEndpoints = ({ db }: Pick<ApiDeps, 'db'>): Endpoint[] => [
  endpoint(contract.listFlows, async ({ query: { cursor, limit, ...filters } }) => {
    const rows = await flowPage(db, { ...filters, limit, after: cursor });
    return page(rows, { list: 'flows', limit, cursor: byCreation, item: flowView });
  }),
  onceEndpoint(db, contract.createFlow, async ({ db: tx, caller, body: { enabled, ...definition } }) => {
    await mustResolve(tx, definition);
    const flow = flowView(mustBeFound(await store.createFlow(tx, by(caller), { definition, enabled })).flow);
    return created(`/api/v1/approval-flows/${flow.id}`, flow);
  }),
  endpoint(contract.readFlow, async ({ params }) => flowView(mustBeFound(await flowById(db, params.id)))),
  endpoint(contract.replaceFlow, async ({ caller, params: { id }, body }) => {
    const replacement = replacementOf(body);
    await mustResolve(db, replacement.definition);
    const saved = savedFlow(await store.replaceFlow(db, by(caller), { id, ...replacement }));
    return flowView(saved.flow);
  }),
  endpoint(contract.switchFlow, async ({ caller, params: { id }, body: { enabled, confirmCancelPending: isConfirmed = false } }) => {
    const saved = savedFlow(await store.switchFlow(db, by(caller), { id, enabled, isConfirmed }));
    return flowView(saved.flow);
  }),
  endpoint(contract.deleteFlow, async ({ caller, params: { id }, query: { confirmCancelPending: isConfirmed = false } }) => {
    savedFlow(await store.deleteFlow(db, by(caller), { id, isConfirmed }));
    return undefined;
  }),
];
