import * as z from 'zod';
import type { Route } from '../contract/route.js';
import { PROBLEM_CODES, type ProblemCode, STATUS_OF, TITLE_OF } from '../problem-codes.js';
import { parametersOf } from './parameters-of.js';
import { schemasOf } from './schemas-of.js';

const ANY_ROUTE: readonly ProblemCode[] = ['validation_failed', 'unauthenticated', 'rate_limited', 'internal_error', 'unavailable'];
const WITH_BODY: readonly ProblemCode[] = ['payload_too_large', 'unsupported_media_type'];

/** Refusals of the `Idempotency-Key`. */
const KEYED: Record<Route['method'], readonly ProblemCode[]> = { get: [], post: ['idempotency_mismatch'], put: [], patch: [], delete: [] };

const Problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    code: z.enum(PROBLEM_CODES),
    detail: z.string().optional(),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('Every invalid field, by its path.'),
    request: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('The request in its current state, with `already_decided` and `invalid_transition`.'),
    openRequests: z.int().optional().describe('The number of open requests, with `pending_requests`.'),
  })
  .meta({
    id: 'Problem',
    description: 'A problem as of RFC 9457. Branch on `code`, never on text.',
    examples: [{ type: 'about:blank', title: TITLE_OF.step_not_active, status: STATUS_OF.step_not_active, code: 'step_not_active' }],
  });

/** The OpenAPI 3.1 document of the contract. */
export function openApiDocument(routes: readonly Route[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = `/api/v1${route.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Doorward',
      version: '1',
      description: 'Access requests: approved by the right people, granted in time, and always removed again.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    tags: [...new Set(routes.map((route) => route.tag))].map((name) => ({ name })),
    paths,
    components: { schemas: schemasOf(routes, Problem), securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  };
}

function operation(route: Route) {
  const { operationId, summary, tag, body } = route;
  const bodyId = idOf(body);
  const hasBody = bodyId !== undefined && route.method !== 'get' && route.method !== 'delete';
  return {
    operationId,
    summary,
    tags: [tag],
    ...descriptionOf(route),
    parameters: parametersOf(route),
    ...(hasBody && {
      requestBody: { required: !body.safeParse(undefined).success, content: { 'application/json': { schema: ref(bodyId) } } },
    }),
    responses: { ...successOf(route), ...refusalsOf(route, hasBody) },
  };
}

const descriptionOf = ({ description = '', access }: Route) => {
  const text = `${description}${access === 'admin' ? ' Administrators only.' : ''}`.trim();
  return text === '' ? {} : { description: text };
};

function successOf({ success, repeatStatus }: Route) {
  const { status, schema, description = 'Success.' } = success;
  const id = idOf(schema);
  const content = id === undefined ? {} : { content: { 'application/json': { schema: ref(id) } } };
  const headers = status === 201 ? { headers: { Location: { schema: { type: 'string' } } } } : {};
  const answer = {
    description,
    ...headers,
    ...(success.media ? { content: { [success.media]: { schema: { type: 'string' } } } } : content),
  };
  return {
    [status]: answer,
    ...(repeatStatus && { [repeatStatus]: { ...answer, description: 'The answer to a repeat with the same Idempotency-Key.' } }),
  };
}

function refusalsOf(route: Route, hasBody: boolean) {
  const isClosed = route.access === 'admin' || route.adminWhen !== undefined;
  const codes = [
    ...ANY_ROUTE,
    ...(hasBody ? WITH_BODY : []),
    ...(isClosed ? ['forbidden' as const] : []),
    ...KEYED[route.method],
    ...route.refusals,
  ];
  const statuses = [...new Set(codes.map((code) => STATUS_OF[code]))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const own = [...new Set(codes)].filter((code) => STATUS_OF[code] === status);
      const description = own.map((code) => `\`${code}\`: ${TITLE_OF[code]}`).join(' ');
      return [status, { description, content: { 'application/problem+json': { schema: ref('Problem') } } }];
    }),
  );
}

const idOf = (schema: z.ZodType): string | undefined => schema.meta()?.id;
const ref = (id: string) => ({ $ref: `#/components/schemas/${id}` });
