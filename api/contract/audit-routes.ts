import * as z from 'zod';
import { pagingByNumber } from './paging.js';
import { RequestEventPage } from './request-event.js';
import { route } from './route.js';
import { instant, NoBody, NoContent, NoParams, text, uuid } from './text.js';

const filters = {
  requestId: uuid().optional(),
  flowId: uuid().optional(),
  userId: uuid().optional().describe('The person concerned.'),
  actorId: text({ max: 200 }).optional().describe('Who did it.'),
  type: text({ max: 100 }).optional().describe('For example `request.approved`.'),
  from: instant().optional().describe('Then or later.'),
  to: instant().optional().describe('Before.'),
};
const common = { method: 'get', tag: 'Audit', access: 'admin', params: NoParams, body: NoBody, refusals: [] } as const;

export const listAuditEvents = route({
  ...common,
  operationId: 'listAuditEvents',
  path: '/audit-events',
  summary: 'The audit log, newest first (R90)',
  query: z.strictObject({ ...filters, ...pagingByNumber('audit') }),
  success: { status: 200, schema: RequestEventPage },
});

export const exportAuditEvents = route({
  ...common,
  operationId: 'exportAuditEvents',
  path: '/audit-events/export',
  summary: 'The audit log as a file, newest first, streamed',
  query: z.strictObject({ ...filters, format: z.enum(['ndjson', 'csv']).default('ndjson') }),
  success: { status: 200, schema: NoContent, media: 'application/x-ndjson', description: 'One event a line; or CSV.' },
});

export const AUDIT_ROUTES = [listAuditEvents, exportAuditEvents] as const;
