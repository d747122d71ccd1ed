import * as z from 'zod';
import { pagingByNumber } from '../paging.js';
import { RequestEventPage } from '../requests/request-event.js';
import { route } from '../route.js';
import { NoBody, NoContent, NoParams, searchText, sentInstant, uuid } from '../text.js';

const filters = {
  requestId: uuid().optional(),
  flowId: uuid().optional(),
  userId: uuid().optional().describe('The person whom the event is about.'),
  actorId: searchText({ max: 200 }).optional().describe('The person who acted.'),
  type: searchText({ max: 100 }).optional().describe('Only events of this type, for example `request.approved`.'),
  from: sentInstant().optional().describe('The earliest instant, inclusive.'),
  to: sentInstant().optional().describe('The latest instant, exclusive.'),
};
const common = { method: 'get', tag: 'Audit', access: 'admin', params: NoParams, body: NoBody, refusals: [] } as const;

export const listAuditEvents = route({
  ...common,
  operationId: 'listAuditEvents',
  path: '/audit-events',
  summary: 'List audit events',
  description: 'Newest first.',
  query: z.strictObject({ ...filters, ...pagingByNumber('audit') }),
  success: { status: 200, schema: RequestEventPage },
});

export const exportAuditEvents = route({
  ...common,
  operationId: 'exportAuditEvents',
  path: '/audit-events/export',
  summary: 'Export audit events',
  description: 'A streamed file, newest first.',
  query: z.strictObject({ ...filters, format: z.enum(['ndjson', 'csv']).default('ndjson') }),
  success: { status: 200, schema: NoContent, media: 'application/x-ndjson', description: 'One event per line, as JSON or CSV.' },
});

export const AUDIT_ROUTES = [listAuditEvents, exportAuditEvents] as const;
