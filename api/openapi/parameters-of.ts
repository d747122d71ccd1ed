import * as z from 'zod';
import type { Route } from '../contract/route.js';
import { simplify } from './schemas-of.js';

/** Path, query and header parameters of a route, as OpenAPI names them. */
export function parametersOf({ params, query, method }: Route) {
  return [...fieldsOf(params, 'path'), ...fieldsOf(query, 'query'), ...(method === 'post' ? [IDEMPOTENCY_KEY] : [])];
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Makes repeats safe for 24 hours: a repeat with the same key and body gets the answer of the first call, and nothing is done twice. A repeat with another body is refused. Use a random value, such as a UUID.',
  schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[\\x21-\\x7e]+$' },
};

function fieldsOf(schema: z.ZodType, place: 'path' | 'query') {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => simplify(jsonSchema),
  });
  return Object.entries(properties).map(([name, field]) => {
    const { description, ...rest } = typeof field === 'object' ? field : {};
    return { name, in: place, required: place === 'path' || required.includes(name), ...(description && { description }), schema: rest };
  });
}
