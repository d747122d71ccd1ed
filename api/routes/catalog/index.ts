import { readSettings } from '../../../prisma/views/settings.js';
import { catalogPage } from '../../../prisma/views/flows/catalog-page.js';
import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/flows/catalog-routes.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { isAdmin } from '../../middleware/caller.js';
import { page } from '../../page.js';
import { catalogItem } from './catalog-item.js';

export const catalogEndpoints = ({ db }: Pick<ApiDeps, 'db'>): Endpoint[] => [
  endpoint(contract.listCatalog, async ({ caller, query: { cursor, ...query } }) => {
    const { requestsEnabled, exposeApprovalProgress } = await readSettings(db);
    const rows = requestsEnabled ? await catalogPage(db, caller.id, { ...query, after: cursor }) : [];
    const hidden = !exposeApprovalProgress && !isAdmin(caller);
    return page(rows, {
      list: 'catalog',
      limit: query.limit,
      cursor: ({ createdAt, flowId }) => ({ at: createdAt, id: flowId }),
      item: (row) => catalogItem(row, hidden),
    });
  }),
];
