import * as z from 'zod';

/**
 * An answer in the shape of its schema: only known fields, with their defaults. Values are not validated, because what is stored may be older
 * than today's rules of bodies, and one such row must not keep a list from being read.
 */
export function shapeAnswer(schema: unknown, value: unknown): unknown {
  if (isWrapper(schema)) return value === undefined ? defaultOf(schema) : shapeAnswer(schema.unwrap(), value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) return value.map((one) => shapeAnswer(schema.element, one));
  if (!isFields(value)) return value;
  if (schema instanceof z.ZodObject) return fieldsOf(schema, value);
  return schema instanceof z.ZodDiscriminatedUnion ? shapeAnswer(variantOf(schema, value), value) : value;
}

type Wrapper = z.ZodOptional | z.ZodNullable | z.ZodDefault;
const isWrapper = (schema: unknown): schema is Wrapper =>
  [z.ZodOptional, z.ZodNullable, z.ZodDefault].some((kind) => schema instanceof kind);

const defaultOf = (schema: Wrapper): unknown => (schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined);

function fieldsOf({ shape }: z.ZodObject, value: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(shape).map(([name, schema]) => [name, shapeAnswer(schema, value[name])] as const);
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined));
}

/** The variant whose literal the value has; nothing for a value of none, which then stays as it is. */
function variantOf({ options, def }: z.ZodDiscriminatedUnion, value: Record<string, unknown>): unknown {
  return options.find((one) => {
    const literal: unknown = one instanceof z.ZodObject ? one.shape[def.discriminator] : undefined;
    return literal instanceof z.ZodLiteral && [...literal.values].includes(value[def.discriminator] as string);
  });
}

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
