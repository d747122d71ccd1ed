/** The part of JSON Schema that the API's document uses for bodies. */
export type Shape = {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Shape[];
  oneOf?: Shape[];
  properties?: Record<string, Shape>;
  required?: string[];
  maxLength?: number;
};
/** A body, and exactly the paths that its refusal must name. */
export type MultiErrorBody = { what: string; body: unknown; paths: string[] };

const UNKNOWN = 'nosuchfield';

/** Bodies with the same kind of error in every field at once; for a choice of shapes, those of each shape. */
export function multiErrorBodies(shape: Shape): MultiErrorBody[] {
  const choices = shape.oneOf ?? shape.anyOf;
  return choices ? choices.flatMap(multiErrorBodies) : wrongObject(shape);
}

function wrongObject({ properties = {}, required = [] }: Shape): MultiErrorBody[] {
  const tag = Object.fromEntries(
    Object.entries(properties)
      .filter(([, field]) => 'const' in field)
      .map(([name, field]) => [name, field.const]),
  );
  const fields = Object.entries(properties).filter(([name]) => !(name in tag));
  const named = (of: typeof fields) => of.map(([name]) => name).sort();
  const filled = (of: typeof fields, value: (field: Shape) => unknown) => ({
    ...tag,
    ...Object.fromEntries(of.map(([name, field]) => [name, value(field)])),
  });
  const texts = fields.filter(([, field]) => isText(field));
  const missing = required.filter((name) => !(name in tag));
  const wrong: MultiErrorBody[] = [
    {
      what: 'every field of another type, and an unknown field',
      body: { ...filled(fields, otherType), [UNKNOWN]: 1 },
      paths: [...named(fields), UNKNOWN].sort(),
    },
    { what: 'no required field', body: { ...tag }, paths: [...missing].sort() },
    { what: 'NUL', body: filled(texts, () => 'a\0b'), paths: withMissing(texts, missing) },
    { what: 'a lone surrogate', body: filled(texts, () => 'a\ud800'), paths: withMissing(texts, missing) },
    {
      what: 'text that is too long',
      body: filled(texts, ({ maxLength = 0 }) => 'x'.repeat(maxLength + 1)),
      paths: withMissing(texts, missing),
    },
    { what: 'an unknown field only', body: { ...tag, __proto__: null, [UNKNOWN]: {} }, paths: [...missing, UNKNOWN].sort() },
  ];
  return wrong.filter(({ paths }) => paths.length > 0);
}

const withMissing = (texts: [string, Shape][], missing: string[]): string[] =>
  [...new Set([...texts.map(([name]) => name), ...missing])].sort();

/** Free text. */
const isText = ({ type, format, enum: values, maxLength }: Shape): boolean =>
  type === 'string' && format === undefined && values === undefined && maxLength !== undefined;

/** A value that a schema of this type refuses. */
const otherType = ({ type }: Shape): unknown =>
  type === 'boolean' || type === 'integer' || type === 'number' ? 'x' : type === 'object' ? 7 : { wrong: true };
