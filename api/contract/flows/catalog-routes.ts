import * as z from 'zod';
import { EXAMPLE } from '../example.js';
import { APPROVAL_TYPES, APPROVER_TYPES, FLOW_KINDS, REQUIREMENTS } from '../../../workflows/rules/request/state.js';
import { display } from './display.js';
import { pageOf, paging } from '../paging.js';
import { route } from '../route.js';
import { NoBody, NoParams, repeatable, searchText, uuid } from '../text.js';

export const CatalogItem = z
  .object({
    flowId: uuid(),
    kind: z.enum(FLOW_KINDS),
    name: z.string(),
    description: z.string(),
    display: display().nullable().describe('The logo or colour of a resource flow; null for a device flow.'),
    timedAccess: z
      .discriminatedUnion('mode', [
        z.object({ mode: z.literal('none') }),
        z.object({ mode: z.literal('fixed'), duration: z.string() }),
        z.object({ mode: z.literal('choice'), durations: z.array(z.string()) }),
      ])
      .optional()
      .describe('How long access may last. Resource flows only.'),
    sessionDurations: z.array(z.string()).optional().describe('How long a session may last, as ISO-8601 durations. Device flows only.'),
    justificationRequired: z.boolean(),
    approval: z.object({
      type: z.enum(APPROVAL_TYPES),
      requirement: z.enum(REQUIREMENTS).nullable(),
      path: z.array(z.object({ type: z.enum(APPROVER_TYPES), label: z.string() })),
    }),
    blocked: z
      .enum(['already_has_access', 'open_request'])
      .nullable()
      .describe('Why the caller cannot submit a request now; null when they can.'),
    missingApprover: z.boolean().describe('A step has no approver. An administrator has to decide in its place.'),
  })
  .meta({
    id: 'CatalogItem',
    examples: [
      {
        flowId: EXAMPLE.flow,
        kind: 'resource',
        name: 'GitHub admin',
        description: 'Administrator of our organisation',
        display: { type: 'color', color: '#1c7ed6' },
        timedAccess: { mode: 'choice', durations: ['P5D', 'P10D'] },
        justificationRequired: true,
        approval: { type: 'manual', requirement: 'in_order', path: [{ type: 'manager', label: 'Manager (Mia)' }] },
        blocked: null,
        missingApprover: false,
      },
    ],
  });

export const listCatalog = route({
  operationId: 'listCatalog',
  method: 'get',
  path: '/catalog',
  summary: 'List the flows that the caller may request',
  description: 'Enabled flows that are visible to a group of the caller, newest first.',
  tag: 'Requests',
  access: 'user',
  params: NoParams,
  query: z.strictObject({
    ...paging('catalog'),
    kind: repeatable(z.enum(FLOW_KINDS)).describe('Only flows of these kinds. May be repeated.'),
    q: searchText({ max: 200 }).optional().describe('Only flows with this text in their name.'),
  }),
  body: NoBody,
  success: { status: 200, schema: pageOf(CatalogItem).meta({ id: 'CatalogPage' }) },
  refusals: [],
});

export const CATALOG_ROUTES = [listCatalog] as const;
