import { createFlow, replaceFlow, switchFlow } from '../../../prisma/stores/flows.js';
import { flowById, flowPage } from '../../../prisma/views/flows.js';
import type { ApiDeps } from '../../app.js';
import * as contract from '../../contract/flows.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { created } from '../../middleware/handle.js';
import { page } from '../../page.js';
import { orNotFound } from '../../refusals.js';
import { startChange } from '../../start-change.js';
import { deleteFlow } from './delete-flow.js';
import { definitionOf, flowView, orRefused } from './flow-view.js';

export const flowEndpoints = (deps: ApiDeps): Endpoint[] => [
  ...readingEndpoints(deps),
  endpoint(contract.createFlow, async ({ caller, body }) => {
    const fields = { definition: definitionOf(body), enabled: body.enabled };
    const flow = flowView(orRefused(await createFlow(deps.db, by(caller), fields)).flow);
    return created(`/api/v1/approval-flows/${flow.id}`, flow);
  }),
  endpoint(contract.replaceFlow, async ({ caller, params, body: { version, confirmCancelPending = false, ...body } }) => {
    const fields = { definition: definitionOf(body), enabled: body.enabled, version, isConfirmed: confirmCancelPending };
    const { flow, changeId } = orRefused(await replaceFlow(deps.db, by(caller), { id: params.id, ...fields }));
    await startChange(deps.temporal, changeId);
    return flowView(flow);
  }),
  endpoint(contract.switchFlow, async ({ caller, params, body: { enabled, confirmCancelPending = false } }) => {
    const wanted = { id: params.id, enabled, isConfirmed: confirmCancelPending };
    const { flow, changeId } = orRefused(await switchFlow(deps.db, by(caller), wanted));
    await startChange(deps.temporal, changeId);
    return flowView(flow);
  }),
  endpoint(contract.deleteFlow, deleteFlow(deps)),
];

const readingEndpoints = ({ db }: ApiDeps): Endpoint[] => [
  endpoint(contract.listFlows, async ({ query: { cursor, ...query } }) => {
    const rows = await flowPage(db, { ...query, after: cursor });
    const cursorOf = ({ createdAt, id }: (typeof rows)[number]) => ({ at: createdAt.toISOString(), id });
    return page(rows, { list: 'flows', limit: query.limit, cursor: cursorOf, item: flowView });
  }),
  endpoint(contract.readFlow, async ({ params }) => flowView(orNotFound(await flowById(db, params.id)))),
];
