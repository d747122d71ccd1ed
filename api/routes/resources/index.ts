import { changeResource, createResource, deleteResource } from '../../../prisma/stores/directory/resources.js';
import { resourceById, resourcePage } from '../../../prisma/views/directory/resources.js';
import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/directory/resource-routes.js';
import { onceEndpoint } from '../../idempotency/once-endpoint.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { created } from '../../middleware/handle.js';
import { byCreation, page } from '../../page.js';
import { Problem } from '../../problem.js';
import { mustBeFound } from '../../must-be-found.js';
import { mustHaveLogo, savedResource, resourceView } from './resource-view.js';

export const resourceEndpoints = ({ db }: Pick<ApiDeps, 'db'>): Endpoint[] => [
  endpoint(contract.listResources, async ({ query: { cursor, limit, ...filters } }) => {
    const rows = await resourcePage(db, { ...filters, limit, after: cursor });
    return page(rows, { list: 'resources', limit, cursor: byCreation, item: resourceView });
  }),
  onceEndpoint(db, contract.createResource, async ({ db: tx, caller, body }) => {
    await mustHaveLogo(tx, body);
    const resource = resourceView(savedResource(await createResource(tx, by(caller), body)));
    return created(`/api/v1/resources/${resource.id}`, resource);
  }),
  endpoint(contract.readResource, async ({ params }) => resourceView(mustBeFound(await resourceById(db, params.id)))),
  endpoint(contract.changeResource, async ({ caller, params, body }) => {
    await mustHaveLogo(db, body);
    return resourceView(savedResource(await changeResource(db, by(caller), params.id, body)));
  }),
  endpoint(contract.deleteResource, async ({ caller, params }) => {
    if (!(await deleteResource(db, by(caller), params.id))) throw new Problem('not_found');
    return undefined;
  }),
];
