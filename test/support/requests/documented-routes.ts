import { ROUTES } from '../../../api/contract/index.js';
import type { Route } from '../../../api/contract/route.js';
import { openApiDocument } from '../../../api/openapi.js';

/** The part of JSON Schema that the document uses. */
export type Schema = {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  prefixItems?: readonly Schema[];
  items?: Schema | false;
  minItems?: number;
  maxItems?: number;
  oneOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  examples?: readonly unknown[];
};
export type Parameter = { name: string; in: 'path' | 'query' | 'header'; schema: Schema };
type Operation = { parameters: Parameter[]; requestBody?: { content: { 'application/json': { schema: { $ref: string } } } } };

/** A route as the OpenAPI document describes it. */
export type DocumentedRoute = {
  name: string;
  route: Route;
  method: Route['method'];
  /** The parameters of the path. */
  ids: readonly Parameter[];
  query: readonly Parameter[];
  body: { name: string; schema: Schema; example: unknown } | undefined;
};

const document = JSON.parse(JSON.stringify(openApiDocument(ROUTES))) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

/** Every route of the contract, as the served document describes it. */
export const DOCUMENTED_ROUTES: readonly DocumentedRoute[] = ROUTES.map((route: Route) => {
  const operation = document.paths[`/api/v1${route.path.replace(/:(\w+)/g, '{$1}')}`]?.[route.method];
  if (!operation) throw new Error(`${route.operationId} is not in the document.`);
  const { parameters, requestBody } = operation;
  return {
    name: `${route.method.toUpperCase()} ${route.path}`,
    route,
    method: route.method,
    ids: parameters.filter((one) => one.in === 'path'),
    query: parameters.filter((one) => one.in === 'query'),
    body: requestBody && bodyOf(requestBody.content['application/json'].schema.$ref.split('/').at(-1) ?? ''),
  };
});

function bodyOf(name: string) {
  const schema = document.components.schemas[name];
  if (!schema?.examples?.length) throw new Error(`${name} has no example.`);
  if (JSON.stringify({ ...schema, examples: [] }).includes('"$ref"'))
    throw new Error(`${name} refers to another schema, which invalid-bodies.ts does not support.`);
  return { name, schema, example: schema.examples[0] };
}
