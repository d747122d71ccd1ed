import type { Schema } from './documented-routes.js';

/** The text of a body, and the paths that its refusal must name. */
export type InvalidBody = { what: string; text: string; paths: readonly string[] };

type Place = readonly (string | number)[];
/** An invalid value at a place in the body. */
type InvalidValue = { what: string; place: Place; value: unknown; paths: readonly string[] };
type Fields = Record<string, unknown>;

/** Values that JSON.stringify cannot write. */
const RAW: Record<string, string> = { '@infinite': '1e400', '@deep': `${'['.repeat(5_000)}${']'.repeat(5_000)}` };
const textOf = (body: unknown): string => JSON.stringify(body).replace(/"(@infinite|@deep)"/g, (_all, name: string) => RAW[name] ?? '');

const NOT_AN_OBJECT = ['null', 'true', '7', '""', '"text"', '[]', '[{}]', RAW['@deep'] ?? ''];
const NOT_JSON = ['{', '{"a":1,}', "{'a':1}", 'undefined', 'NaN', '\0', '{"a":"\u0001"}', '{} {}'];

/** Bodies with one error each, and one with an error in every field, derived from a valid example. */
export function invalidBodies(schema: Schema, example: unknown): InvalidBody[] {
  const everything = spoiled(schema, example, []);
  return [
    ...[...NOT_AN_OBJECT, ...NOT_JSON].map((text) => ({ what: text.slice(0, 20), text, paths: [''] })),
    ...[...wrongs(schema, example, [])].map(({ what, place, value, paths }) => ({
      what: `${place.join('.')} ${what}`,
      text: textOf(put(example, place, value)),
      paths,
    })),
    { what: 'with an error in every field', text: textOf(everything.value), paths: everything.paths },
  ];
}

function* wrongs(schema: Schema, value: unknown, place: Place): Generator<InvalidValue> {
  const branch = branchFor(schema, value);
  const path = place.join('.');
  if (place.length > 0)
    for (const [what, wrong, where = ''] of wrongValues(schema, branch, value)) yield { what, place, value: wrong, paths: [path + where] };
  if (branch.properties && isFields(value)) yield* wrongFields(branch, value, place);
  if (Array.isArray(value)) for (const [index, one] of value.entries()) yield* wrongs(itemOf(branch, index), one, [...place, index]);
}

function* wrongFields({ properties = {}, required = [] }: Schema, value: Fields, place: Place): Generator<InvalidValue> {
  const at = (name: string): string => [...place, name].join('.');
  for (const name of required) {
    const { [name]: _left, ...rest } = value;
    yield { what: `without ${name}`, place, value: rest, paths: [at(name)] };
  }
  for (const name of ['smuggled', '__proto__', 'constructor'])
    yield { what: `with ${name}`, place, value: withOwn(value, name, { admin: true }), paths: [at(name)] };
  for (const [name, schema] of Object.entries(properties)) yield* wrongs(schema, value[name], [...place, name]);
}

/** The description of an invalid value, the value, and where in it the refusal finds the error. */
type WrongValue = readonly [what: string, value: unknown, where?: string];

/** Derived from the schema, so that optional fields that the example leaves out are covered. */
const wrongValues = (schema: Schema, branch: Schema, value: unknown): readonly WrongValue[] => [
  ...wrongTypes(schema).map((wrong): WrongValue => [`as ${JSON.stringify(wrong)}`, wrong]),
  ['as deep arrays', '@deep', branch.type === 'array' ? '.0' : ''],
  ...wrongOfType(branch, value),
];

const EVERY_TYPE: [type: string, value: unknown][] = [
  ['string', 'text'],
  ['integer', 7],
  ['boolean', true],
  ['null', null],
  ['array', []],
  ['object', {}],
];

const wrongTypes = (schema: Schema): unknown[] => EVERY_TYPE.filter(([type]) => !typesOf(schema).includes(type)).map(([, value]) => value);

function wrongOfType(schema: Schema, value: unknown): readonly WrongValue[] {
  if (schema.type === 'string') return wrongTexts(schema);
  if (schema.type === 'integer') return wrongNumbers(schema);
  return schema.type === 'array' && Array.isArray(value) ? wrongLengths(schema, value) : [];
}

const EMPTY: WrongValue = ['that is empty', ''];

const wrongTexts = (schema: Schema): readonly WrongValue[] => [
  ['with NUL', 'a\0b'],
  ['with a lone surrogate', 'a\ud800b'],
  ['that is too long', 'x'.repeat((schema.maxLength ?? 3_000) + 1)],
  ...((schema.minLength ?? 0) > 0 ? ([EMPTY, ['that is blank', ' \t '], ['that is invisible', '\u200b\u2060\u3164\ufeff']] as const) : []),
  ...(isFree(schema) ? CONTROLS : []),
  ...(isClosed(schema) ? ([EMPTY, ['that is none', 'nonsense']] as const) : []),
];

const wrongNumbers = ({ minimum, maximum }: Schema): readonly WrongValue[] => [
  ['as text', '7'],
  ['that is not whole', 1.5],
  ['that is huge', 1e308],
  ['that is infinite', '@infinite'],
  ...(minimum === undefined ? [] : ([['that is too small', minimum - 1]] as const)),
  ...(maximum === undefined ? [] : ([['that is too large', maximum + 1]] as const)),
];

const wrongLengths = ({ minItems = 0, maxItems }: Schema, value: readonly unknown[]): readonly WrongValue[] => [
  ...(minItems > 0 ? ([['that is empty', []]] as const) : []),
  ...(maxItems === undefined ? [] : ([['that is too long', Array.from({ length: maxItems + 1 }, () => value[0])]] as const)),
];

/** Free text has a maximum length; every other string is one of a closed set. */
const isClosed = (schema: Schema): boolean =>
  schema.const !== undefined || [schema.enum, schema.format].some(Boolean) || (schema.pattern !== undefined && !isFree(schema));

/** The pattern of free text names only characters that it must not have. */
const isFree = ({ pattern }: Schema): boolean => pattern?.startsWith('^[^') ?? false;

const CONTROLS: readonly WrongValue[] = [
  ['with an escape character', 'a\u001b[31mb'],
  ['with a control character of the second set', 'a\u009bb'],
  ['that changes its direction', 'a\u202eb'],
  ['that isolates a direction', 'a\u2066b\u2069'],
];

/** The same body with an error in every field, except the one that tells its variant. */
function spoiled(schema: Schema, value: unknown, place: Place): { value: unknown; paths: string[] } {
  const branch = branchFor(schema, value);
  if (branch.const !== undefined) return { value, paths: [] };
  if (Array.isArray(value) && value.length > 0) {
    const each = value.map((one, index) => spoiled(itemOf(branch, index), one, [...place, index]));
    return { value: each.map((one) => one.value), paths: each.flatMap((one) => one.paths) };
  }
  if (!branch.properties || (place.length > 0 && !isFields(value))) return { value: wrongTypes(schema)[0], paths: [place.join('.')] };
  const held = isFields(value) ? value : {};
  const each = Object.entries(branch.properties).map(([name, one]) => [name, spoiled(one, held[name], [...place, name])] as const);
  const fields = { ...Object.fromEntries(each.map(([name, one]) => [name, one.value])), smuggled: 1 };
  return { value: fields, paths: [...each.flatMap(([, one]) => one.paths), [...place, 'smuggled'].join('.')] };
}

/** The variant of the schema that the value belongs to. */
function branchFor(schema: Schema, value: unknown): Schema {
  const branches = schema.oneOf ?? schema.anyOf;
  if (!branches) return schema;
  const isOf = ({ properties = {} }: Schema) =>
    isFields(value) && Object.entries(properties).every(([name, one]) => one.const === undefined || one.const === value[name]);
  return branches.find(isOf) ?? branches.find((one) => one.type !== 'null') ?? {};
}

const typesOf = (schema: Schema): (string | undefined)[] => (schema.oneOf ?? schema.anyOf ?? [schema]).map((one) => one.type);
const itemOf = ({ prefixItems = [], items }: Schema, index: number): Schema => prefixItems[index] ?? (items || {});
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Adds an own property, even where an assignment would call a setter, as `__proto__` does. */
const withOwn = (value: Fields, name: string, field: unknown): Fields =>
  Object.defineProperty({ ...value }, name, { value: field, enumerable: true });

function put(body: unknown, [step, ...rest]: Place, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(body)) return body.map((one, index) => (index === step ? put(one, rest, value) : one));
  const fields = isFields(body) ? body : {};
  return { ...fields, [step]: put(fields[step], rest, value) };
}
