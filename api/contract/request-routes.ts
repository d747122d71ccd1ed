import * as z from 'zod';
import { FLOW_KINDS, REQUEST_STATUSES } from '../../workflows/rules/state.js';
import { EXAMPLE } from './example.js';
import { paging, pagingByNumber } from './paging.js';
import { RequestEventPage } from './request-event.js';
import { AccessRequest, AccessRequestPage } from './access-request.js';
import { route } from './route.js';
import { duration, IdParams, instant, longText, NoBody, NoContent, NoParams, NoQuery, repeatable, text, uuid } from './text.js';

const tag = 'Requests';

export const NewAccessRequest = z
  .strictObject({
    flowId: uuid().describe('A flow of the catalogue.'),
    justification: longText().default('').describe('Why access is needed; required where somebody has to approve (R30).'),
    duration: duration().optional().describe('One of the flow’s; left out where it offers no choice.'),
    deviceId: uuid().optional().describe('Device flows only; must be the device of the certificate.'),
  })
  .meta({
    id: 'NewAccessRequest',
    examples: [{ flowId: EXAMPLE.flow, justification: 'Release of version 2.1', duration: 'P5D' }],
  });

export const submitRequest = route({
  operationId: 'submitAccessRequest',
  method: 'post',
  path: '/access-requests',
  summary: 'Ask for access through a flow',
  tag,
  access: 'user',
  params: NoParams,
  query: NoQuery,
  body: NewAccessRequest,
  success: { status: 201, schema: AccessRequest, description: 'Written; 200 when this is a repeat (R31).' },
  refusals: ['requests_disabled', 'device_not_managed', 'duplicate_request', 'already_has_access', 'idempotency_mismatch'],
  idempotent: true,
});

const SCOPES = ['mine', 'assigned', 'decided', 'all'] as const;
const SORTS = ['-createdAt', 'createdAt', '-updatedAt', 'updatedAt'] as const;
const APPROVAL_FILTERS = ['automatic', 'administrator', 'others'] as const;
export const requestListName = (sort: string): string => `requests:${sort}`;

const requestFilters = {
  scope: z.enum(SCOPES).default('mine').describe('`assigned`: the caller may decide now; `all`: administrators only.'),
  status: repeatable(z.enum(REQUEST_STATUSES)).describe('May be repeated.'),
  kind: repeatable(z.enum(FLOW_KINDS)).describe('May be repeated.'),
  flowId: uuid().optional(),
  requesterId: uuid().optional(),
  approvalType: z.enum(APPROVAL_FILTERS).optional(),
  q: text({ max: 200 }).optional().describe('Part of the flow’s name, or of the requester’s name or e-mail address.'),
  from: instant().optional().describe('Submitted then or later.'),
  to: instant().optional().describe('Submitted before.'),
  sort: z.enum(SORTS).default('-createdAt'),
};

export const listRequests = route({
  operationId: 'listAccessRequests',
  method: 'get',
  path: '/access-requests',
  summary: 'Requests',
  tag,
  access: 'user',
  adminWhen: ({ query }) => query['scope'] === 'all',
  params: NoParams,
  query: z.strictObject({ ...requestFilters, ...paging(...SORTS.map(requestListName)) }),
  body: NoBody,
  success: { status: 200, schema: AccessRequestPage },
  refusals: [],
});

export const exportRequests = route({
  operationId: 'exportAccessRequests',
  method: 'get',
  path: '/access-requests/export',
  summary: 'Requests as a file, in the order and by the filters of the list, streamed',
  tag,
  access: 'admin',
  params: NoParams,
  query: z.strictObject({
    ...requestFilters,
    scope: z.enum(SCOPES).default('all').describe('As in the list, but everybody’s unless told otherwise.'),
    format: z.enum(['csv']).default('csv'),
  }),
  body: NoBody,
  success: { status: 200, schema: NoContent, media: 'text/csv', description: 'One request a line, under a line of names.' },
  refusals: [],
});

export const readRequest = route({
  operationId: 'readAccessRequest',
  method: 'get',
  path: '/access-requests/:id',
  summary: 'One request, for its requester, its approvers and administrators (R45)',
  tag,
  access: 'user',
  params: IdParams,
  query: NoQuery,
  body: NoBody,
  success: { status: 200, schema: AccessRequest },
  refusals: ['not_found'],
});

export const listRequestEvents = route({
  operationId: 'listAccessRequestEvents',
  method: 'get',
  path: '/access-requests/:id/events',
  summary: 'The timeline of a request, oldest first',
  tag,
  access: 'user',
  params: IdParams,
  query: z.strictObject(pagingByNumber('events')),
  body: NoBody,
  success: { status: 200, schema: RequestEventPage },
  refusals: ['not_found'],
});

export const REQUEST_ROUTES = [submitRequest, listRequests, exportRequests, readRequest, listRequestEvents] as const;
