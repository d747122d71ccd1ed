import { changeResource, createResource, deleteResource } from '../../../prisma/stores/resources.js';
import { resourceById, resourcePage } from '../../../prisma/views/resources.js';
import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/resources.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { created } from '../../middleware/handle.js';
import { page } from '../../page.js';
import { Problem } from '../../problem.js';
import { orNotFound } from '../../refusals.js';
import { mustHaveLogo, orRefused, resourceView } from './resource-view.js';

export const resourceEndpoints = ({ db }: Pick<ApiDeps, 'db'>): Endpoint[] => [
  endpoint(contract.listResources, async ({ query: { cursor, limit, ...filters } }) => {
    const rows = await resourcePage(db, { ...filters, limit, after: cursor });
    return page(rows, { list: 'resources', limit, cursor: (row) => ({ at: row.createdAt.toISOString(), id: row.id }), item: resourceView });
  }),
  endpoint(contract.createResource, async ({ caller, body }) => {
    await mustHaveLogo(db, body);
    const resource = resourceView(orRefused(await createResource(db, by(caller), body)));
    return created(`/api/v1/resources/${resource.id}`, resource);
  }),
  endpoint(contract.readResource, async ({ params }) => resourceView(orNotFound(await resourceById(db, params.id)))),
  endpoint(contract.changeResource, async ({ caller, params, body }) => {
    await mustHaveLogo(db, body);
    return resourceView(orRefused(await changeResource(db, by(caller), params.id, body)));
  }),
  endpoint(contract.deleteResource, async ({ caller, params }) => {
    if (!(await deleteResource(db, by(caller), params.id))) throw new Problem('not_found');
    return undefined;
  }),
];
