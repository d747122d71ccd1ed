import * as z from 'zod';
import type { Route } from '../contract/route.js';

type Registry = z.core.$ZodRegistry<{ id: string }>;
type Json = z.core.JSONSchema.BaseSchema;

const PREFIX = '#/components/schemas/';
/** The generator puts shapes inside other shapes under this name, by ids of their own. */
const NESTED = '__shared';

/** Every shape of the contract that has an id: bodies as sent, answers as received. */
export function schemasOf(routes: readonly Route[], problem: z.ZodType): Record<string, Json> {
  const sent = registryOf(routes.map(({ body }) => body));
  const answered = registryOf([...routes.map(({ success }) => success.schema), problem]);
  return { ...shapesOf(sent, 'input'), ...shapesOf(answered, 'output') };
}

function registryOf(schemas: readonly z.ZodType[]): Registry {
  const registry: Registry = z.registry();
  for (const schema of schemas) {
    const id = schema.meta()?.id;
    if (id !== undefined && !registry.has(schema)) registry.add(schema, { id });
  }
  return registry;
}

function shapesOf(registry: Registry, io: 'input' | 'output'): Record<string, Json> {
  const override = ({ jsonSchema, zodSchema }: { jsonSchema: Json; zodSchema: z.core.$ZodType }) => {
    restore(jsonSchema, z.globalRegistry.get(zodSchema)?.examples);
    // An answer may gain fields; a body may not.
    if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    simplify(jsonSchema);
  };
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => PREFIX + id, io, override });
  const flat = JSON.stringify(schemas).replaceAll(`${PREFIX}${NESTED}#/$defs/`, PREFIX);
  const { [NESTED]: nested, ...named } = JSON.parse(flat) as Record<string, Json & { $defs?: Record<string, Json> }>;
  return Object.fromEntries(Object.entries<Json>({ ...nested?.$defs, ...named }).map(([id, shape]) => [id, bare(shape)]));
}

/** The generator leaves out the examples of a body that is transformed while it is parsed. */
function restore(schema: Json, examples: unknown): void {
  if (Array.isArray(examples)) schema.examples = examples;
}

/** Removes patterns that repeat `format`, and limits that every number has. */
export function simplify(schema: Json): void {
  if (schema.format !== undefined) delete schema.pattern;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

/** Inside a document, a shape has no identity and no dialect of its own. */
const bare = ({ $schema: _dialect, $id: _identity, id: _id, ...shape }: Json): Json => shape;
