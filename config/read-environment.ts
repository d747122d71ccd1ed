import type * as z from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

type Report = {
  /** The first line of the error. */
  headline?: string;
  /** Says whether the error may repeat the wrong value of a variable; a value may be a secret, so it repeats none by default. */
  showsValue?: (name: string) => boolean;
};

/** Reads variables by a schema. The error names every bad variable and what was expected. */
export function readEnvironment<Schema extends z.ZodType>(schema: Schema, env: Environment, report: Report = {}): z.output<Schema> {
  const { headline = 'Bad configuration:', showsValue = () => false } = report;
  const parsed = schema.safeParse(variablesSet(env));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => {
    const name = path.join('.');
    return `  ${showsValue(name) ? `${name}=${String(env[name])}` : name}: ${message}`;
  });
  throw new Error([headline, ...lines].join('\n'));
}

/** A deployment passes on variables that it does not set as empty text: empty counts as not set. */
export const variablesSet = (env: Environment): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1].trim() !== ''));
