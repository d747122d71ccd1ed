/** A JSON schema of a body, as far as the API's document uses it. */
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
/** What is sent, and the paths that the refusal has to name: exactly these. */
export type MultiErrorBody = { what: string; body: unknown; paths: string[] };

const UNKNOWN = 'nosuchfield';

/** Everything that can be wrong with a body of this shape; a choice of shapes is tried in each of them. */
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
      what: 'every field of another type, and an unknown one',
      body: { ...filled(fields, otherType), [UNKNOWN]: 1 },
      paths: [...named(fields), UNKNOWN].sort(),
    },
    { what: 'nothing that is required', body: { ...tag }, paths: [...missing].sort() },
    { what: 'NUL', body: filled(texts, () => 'a\0b'), paths: withMissing(texts, missing) },
    { what: 'half a character', body: filled(texts, () => 'a\ud800'), paths: withMissing(texts, missing) },
    { what: 'more than fits', body: filled(texts, ({ maxLength = 0 }) => 'x'.repeat(maxLength + 1)), paths: withMissing(texts, missing) },
    { what: 'an unknown field only', body: { ...tag, __proto__: null, [UNKNOWN]: {} }, paths: [...missing, UNKNOWN].sort() },
  ];
  return wrong.filter(({ paths }) => paths.length > 0);
}

const withMissing = (texts: [string, Shape][], missing: string[]): string[] =>
  [...new Set([...texts.map(([name]) => name), ...missing])].sort();

/** People's own words, which may be long and strange. */
const isText = ({ type, format, enum: values, maxLength }: Shape): boolean =>
  type === 'string' && format === undefined && values === undefined && maxLength !== undefined;

/** A value that no schema of that kind takes. */
const otherType = ({ type }: Shape): unknown =>
  type === 'boolean' || type === 'integer' || type === 'number' ? 'x' : type === 'object' ? 7 : { wrong: true };
