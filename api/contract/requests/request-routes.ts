import * as z from 'zod';
import { FLOW_KINDS, REQUEST_STATUSES } from '../../../workflows/rules/request/state.js';
import { EXAMPLE } from '../example.js';
import { paging, pagingByNumber } from '../paging.js';
import { RequestEventPage } from './request-event.js';
import { AccessRequest, AccessRequestPage } from './access-request.js';
import { route } from '../route.js';
import { duration, IdParams, longText, NoBody, NoContent, NoParams, NoQuery, repeatable, searchText, sentInstant, uuid } from '../text.js';

const tag = 'Requests';

export const NewAccessRequest = z
  .strictObject({
    flowId: uuid().describe('The id of a flow in the catalogue.'),
    justification: longText().default('').describe('Why access is needed. Required unless the flow approves automatically.'),
    duration: duration()
      .optional()
      .describe('One of the durations of the flow. Optional when the flow offers only one; not allowed when it offers none.'),
    deviceId: uuid().optional().describe('The device. Device flows only; it must be the device of the client certificate.'),
  })
  .meta({
    id: 'NewAccessRequest',
    examples: [{ flowId: EXAMPLE.flow, justification: 'Release of version 2.1', duration: 'P5D' }],
  });

export const submitRequest = route({
  operationId: 'submitAccessRequest',
  method: 'post',
  path: '/access-requests',
  summary: 'Submit an access request',
  description: 'A refused submission is not remembered: a repeat with the same Idempotency-Key is a new submission.',
  tag,
  access: 'user',
  params: NoParams,
  query: NoQuery,
  body: NewAccessRequest,
  success: { status: 201, schema: AccessRequest, description: 'The new request.' },
  refusals: ['requests_disabled', 'device_not_managed', 'duplicate_request', 'already_has_access'],
  repeatStatus: 200,
});

const SCOPES = ['mine', 'assigned', 'decided', 'all'] as const;
const SORTS = ['-createdAt', 'createdAt', '-updatedAt', 'updatedAt'] as const;
const APPROVAL_FILTERS = ['automatic', 'administrator', 'others'] as const;
export const requestListName = (sort: string): string => `requests:${sort}`;

const requestFilters = {
  scope: z
    .enum(SCOPES)
    .default('mine')
    .describe('Which requests: `mine`, `assigned` (the caller may decide now), `decided` (by the caller), or `all` (administrators only).'),
  status: repeatable(z.enum(REQUEST_STATUSES)).describe('Only requests with these statuses. May be repeated.'),
  kind: repeatable(z.enum(FLOW_KINDS)).describe('Only requests of these kinds. May be repeated.'),
  flowId: uuid().optional(),
  requesterId: uuid().optional(),
  approvalType: z.enum(APPROVAL_FILTERS).optional(),
  q: searchText({ max: 200 })
    .optional()
    .describe('Only requests with this text in the name of the flow, or in the name or e-mail address of the requester.'),
  from: sentInstant().optional().describe('Only requests submitted at or after this instant.'),
  to: sentInstant().optional().describe('Only requests submitted before this instant.'),
  sort: z.enum(SORTS).default('-createdAt'),
};

export const listRequests = route({
  operationId: 'listAccessRequests',
  method: 'get',
  path: '/access-requests',
  summary: 'List access requests',
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
  summary: 'Export access requests',
  description: 'A streamed file, with the filters and the order of the list.',
  tag,
  access: 'admin',
  params: NoParams,
  query: z.strictObject({
    ...requestFilters,
    scope: z.enum(SCOPES).default('all').describe('Which requests, as in the list; `all` by default.'),
    format: z.enum(['csv']).default('csv'),
  }),
  body: NoBody,
  success: { status: 200, schema: NoContent, media: 'text/csv', description: 'A header line, then one request per line.' },
  refusals: [],
});

export const readRequest = route({
  operationId: 'readAccessRequest',
  method: 'get',
  path: '/access-requests/:id',
  summary: 'Get an access request',
  description: 'For its requester, its approvers and administrators.',
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
  summary: 'List the events of an access request',
  description: 'Oldest first.',
  tag,
  access: 'user',
  params: IdParams,
  query: z.strictObject(pagingByNumber('events')),
  body: NoBody,
  success: { status: 200, schema: RequestEventPage },
  refusals: ['not_found'],
});

export const REQUEST_ROUTES = [submitRequest, listRequests, exportRequests, readRequest, listRequestEvents] as const;
