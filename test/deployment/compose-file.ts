import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { parse } from 'yaml';

const Service = z.object({
  image: z.string(),
  restart: z.string(),
  container_name: z.string().optional(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  configs: z.array(z.object({ source: z.string(), target: z.string() })).default([]),
});
const ComposeFile = z.object({
  services: z.record(z.string(), Service),
  volumes: z.record(z.string(), z.null()),
  configs: z.record(z.string(), z.object({ content: z.string() })),
});

export type Service = z.output<typeof Service>;

/** A file of the repository, by its path from the root. */
export const fileOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

export const readCompose = () => ComposeFile.parse(parse(fileOf('docker-compose.yml'), { merge: true }));

/** Interpolates variables as Compose does; throws when a required variable is missing. */
export const interpolated = (text: string, given: Record<string, string>): string =>
  text.replace(/\$\$|\$\{(\w+)(?::([-?])([^}]*))?\}/g, (whole, name: string, operator?: string, rest = '') => {
    if (whole === '$$') return '$';
    const value = given[name];
    if (value) return value;
    if (operator === '?') throw new Error(`${name} is missing: ${String(rest)}`);
    return String(rest);
  });

/** The environment of a container. A name without a value takes it from `given`, or is omitted. */
export function environmentOf({ environment }: Service, given: Record<string, string>): Record<string, string> {
  const pairs = Object.entries(environment).map(([name, value]) => [
    name,
    value === null ? given[name] : interpolated(String(value), given),
  ]);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** The names of the variables that a function reads from its environment. */
export function namesRead(read: (env: Record<string, string | undefined>) => unknown, given: Record<string, string>): string[] {
  const names = new Set<string>();
  const get = (target: Record<string, string>, name: string | symbol) => {
    if (typeof name === 'string' && /^[A-Z][A-Z0-9_]+$/.test(name)) names.add(name);
    return Reflect.get(target, name);
  };
  read(new Proxy({ ...given }, { get, ownKeys: () => [] }));
  return [...names];
}
