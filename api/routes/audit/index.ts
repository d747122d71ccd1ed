import { recordExport } from '../../../prisma/stores/audit/record-export.js';
import { auditPage } from '../../../prisma/views/audit-page.js';
import type { ApiDeps } from '../../api-deps.js';
import * as contract from '../../contract/operations/audit-routes.js';
import { type Endpoint, endpoint } from '../../endpoint.js';
import { by } from '../../middleware/caller.js';
import { page } from '../../page.js';
import { auditEventView } from '../requests/timeline-event.js';
import { exportAudit } from './export-audit.js';

export const auditEndpoints = ({ db }: Pick<ApiDeps, 'db'>): Endpoint[] => [
  endpoint(contract.listAuditEvents, async ({ query: { cursor, limit, ...filters } }) => {
    const rows = await auditPage(db, { ...filters, limit, after: cursor });
    return page(rows, { list: 'audit', limit, cursor: (row) => ({ at: row.at, id: row.id }), item: auditEventView });
  }),
  endpoint(contract.exportAuditEvents, async ({ caller, query: { format, ...filters } }) => {
    await recordExport(db, by(caller), { of: 'audit_events', format, filters });
    return exportAudit(db, { format, filters });
  }),
];
