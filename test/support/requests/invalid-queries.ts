import { randomUUID } from 'node:crypto';
import type { Parameter, Schema } from './documented-routes.js';

/** A query string, and the paths that its refusal must name. */
export type InvalidQuery = { query: string; paths: readonly string[] };

const NUL = 'a%00b';
const uuid = randomUUID();

/** Queries with one invalid field each, and one in which every field is invalid. */
export function invalidQueries(parameters: readonly Parameter[]): InvalidQuery[] {
  const fields = parameters.map(({ name, schema }) => ({ name, ...invalidField(name, schema) }));
  const unknown = ['smuggled', 'limit[]', '__proto__'].map((name) => ({ query: `${name}=1`, paths: [name] }));
  const each = fields.flatMap(({ name, values, where }) => values.map((value) => ({ query: `${name}=${value}`, paths: [where] })));
  const repeated = fields.filter(({ isRepeatable }) => !isRepeatable).map(({ name }) => ({ query: `${name}=1&${name}=1`, paths: [name] }));
  const all = [...fields.map(({ name, values, where }) => ({ query: `${name}=${values[0] ?? ''}`, paths: [where] })), ...unknown];
  return [...unknown, ...each, ...repeated, { query: all.map((one) => one.query).join('&'), paths: all.flatMap((one) => one.paths) }];
}

function invalidField(name: string, schema: Schema): { values: readonly string[]; where: string; isRepeatable: boolean } {
  if (schema.type !== 'array') return { values: invalidValues(name, schema), where: name, isRepeatable: false };
  return { values: schema.items ? invalidValues(name, schema.items) : [], where: `${name}.0`, isRepeatable: true };
}

function invalidValues(
  name: string,
  { type, format, pattern, enum: words, minimum = 0, maximum = 0, maxLength }: Schema,
): readonly string[] {
  if (type === 'integer') return [String(minimum - 1), String(maximum + 1), 'x', '1.5', '', '%20', '1e400', 'NaN', '-1', '%EF%BC%91', NUL];
  if (words) return ['nonsense', '', String(words[0]).toUpperCase(), `${String(words[0])}%20`, NUL];
  if (format === 'uuid') return ['x', '', '7', `${uuid}0`, uuid.replace('-', ''), `${uuid}%00`, 'x'.repeat(4_000)];
  if (format === 'date-time') return NOT_AN_INSTANT;
  if (name === 'cursor') return [...NOT_A_CURSOR, ...(pattern ? ['-1', '1.5', '9999999'] : [])];
  // Free text has a maximum length; a string without one is from a closed set that the document does not list.
  return maxLength === undefined ? ['nonsense', '', '2', NUL] : [NUL, 'x'.repeat(maxLength + 1)];
}

const NOT_AN_INSTANT = [
  'yesterday',
  '',
  '7',
  '2026-01-01',
  '2026-01-01T00:00:00',
  '2026-13-01T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '0000-06-01T00:00:00Z',
  '10000-01-01T00:00:00Z',
  '0001-01-01T00:00:00%2B14:00',
  '9999-12-31T23:59:59-12:00',
  '2026-01-01T00:00:00-16:00',
  '2026-01-01T00:00:00%2B16:00',
  '2026-01-01T00:00:00-23:59',
  '2026-01-01T00:00:00%2B14:01',
  '2026-01-01T00:00:00-12:01',
  NUL,
];

const coded = (inside: unknown): string => encodeURIComponent(btoa(JSON.stringify(inside)));
const NOT_A_CURSOR = [
  'x',
  '',
  NUL,
  '%F0%9F%94%91',
  'x'.repeat(501),
  coded(null),
  coded({}),
  coded([]),
  coded(['users']),
  coded(['nothing', '2026-01-01T00:00:00.000Z', uuid]),
  coded(['nothing', '2026-01-01T00:00:00.000Z', '1']),
];
