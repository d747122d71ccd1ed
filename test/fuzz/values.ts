import fc from 'fast-check';

/** A JSON schema of the API's document, as far as it uses it. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  examples?: unknown[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
};
type Known = { shapes: Record<string, Schema>; ids: readonly string[] };

const HOSTILE_TEXT = [
  ...[
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    '\udfff\ud800',
    'x'.repeat(3_000),
    '../../etc/passwd',
    '%00',
    '%',
    '_',
    '\\',
    "' OR 1=1 --",
    '${7*7}',
  ],
  ...[
    '<script>alert(1)</script>',
    '=cmd|x',
    'null',
    'undefined',
    'NaN',
    '-1',
    '1e400',
    '__proto__',
    'constructor',
    '🧨',
    'a\u202eb',
    'PT1M',
    'P400D',
  ],
  ...[
    '2026-02-30T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '+275760-09-13T00:00:00.001Z',
    '2026-06-01T00:00:00+23:59',
    'P-1D',
    'PT0M',
    'eyJhIjoxfQ==',
    ...['events', 'audit', 'groups'].map((list) => btoa(JSON.stringify([list, '2026-01-01T00:00:00Z', '999999999999999999']))),
  ],
];
const HOSTILE: unknown[] = [...HOSTILE_TEXT, null, true, 0, -1, 2 ** 53, 1e308, 0.1, [], {}, [[[[]]]], { $ref: '#' }, { toString: 'x' }];

export const hostileText = (): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...HOSTILE_TEXT), fc.string({ unit: 'binary', maxLength: 40 }));
const hostile = (): fc.Arbitrary<unknown> => fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue({ maxDepth: 2 }));

/** Values that a schema describes; `known` ids are real ones, so that something is found behind them. */
export function valid(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return valid(shapeOf(schema, known), known);
  if (schema.enum || 'const' in schema) return fc.constantFrom(...(schema.enum ?? [schema.const]));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((one) => valid(one, known)));
  return (BY_TYPE[typeOf(schema)] ?? hostile)(schema, known);
}

const typeOf = ({ type = 'null' }: Schema): string => [type].flat()[0] ?? 'null';
const shapeOf = (schema: Schema, { shapes }: Known): Schema =>
  schema.$ref === undefined ? schema : (shapes[schema.$ref.split('/').at(-1) ?? ''] ?? {});

const BY_TYPE: Record<string, (schema: Schema, known: Known) => fc.Arbitrary<unknown>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  number: ({ minimum = 0, maximum = 1_000 }) => fc.integer({ min: minimum, max: Math.max(minimum, Math.min(maximum, 10_000)) }),
  integer: (schema, known) => BY_TYPE['number']?.(schema, known) ?? fc.constant(0),
  string: ({ format, maxLength = 60 }, { ids }) =>
    TEXTS[format ?? '']?.(ids) ?? fc.string({ minLength: 1, maxLength: Math.min(maxLength, 60) }),
  array: ({ items = {}, prefixItems }, known) =>
    prefixItems ? fc.tuple(...prefixItems.map((one) => valid(one, known))) : fc.array(valid(items, known), { minLength: 1, maxLength: 3 }),
  object: ({ properties = {}, required = [] }, known) =>
    fc.record(
      Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [
          name,
          field.examples ? fc.constantFrom(...field.examples) : valid(field, known),
        ]),
      ),
      {
        requiredKeys: required,
      },
    ),
};

const TEXTS: Record<string, (ids: readonly string[]) => fc.Arbitrary<string>> = {
  uuid: (ids) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.uuid() }),
  email: () => fc.nat(1_000).map((one) => `fuzz${String(one)}@example.test`),
  'date-time': () => fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((at) => at.toISOString()),
};

/** A body: an example, what the schema describes, one of these with a place changed, or anything. */
export function body(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  const shape = shapeOf(schema, known);
  const right = shape.examples ? fc.oneof(fc.constantFrom(...shape.examples), valid(shape, known)) : valid(shape, known);
  return fc.oneof(
    { weight: 4, arbitrary: right },
    { weight: 4, arbitrary: fc.tuple(right, hostile(), fc.nat(), fc.constantFrom('change', 'drop', 'add')).map(nearly) },
    { weight: 1, arbitrary: hostile() },
  );
}

/** One place of an object changed, dropped, or added. */
function nearly([value, other, at, how]: [unknown, unknown, number, string]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return other;
  const entries: [string, unknown][] = Object.entries(value);
  const name = entries[at % Math.max(1, entries.length)]?.[0] ?? 'x';
  if (how === 'drop') return Object.fromEntries(entries.filter(([key]) => key !== name));
  if (how === 'add') return Object.fromEntries([...entries, [['status', 'requesterId', 'id', 'role', 'x'][at % 5] ?? 'x', other]]);
  return Object.fromEntries(entries.map(([key, one]) => [key, key === name ? other : one]));
}
