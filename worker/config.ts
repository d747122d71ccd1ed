import { type ClientConnectConfig, loadClientConnectConfig } from '@temporalio/envconfig';
import * as z from 'zod';

const whole = (from: number, to: number) => {
  const error = `expected a whole number from ${String(from)} to ${String(to)}`;
  return z.coerce.number(error).int(error).min(from, error).max(to, error);
};
const oneOf = <const T extends readonly string[]>(...words: T) => z.enum(words, `expected ${words.join(', ')}`);

const Env = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'expected postgres://user:password@host:port/database' })
    .describe('PostgreSQL.'),
  DATABASE_CONNECTIONS: whole(2, 500).default(20).describe('Most connections of this process.'),
  DECISIONS_BY_SIGNAL: oneOf('on', 'off').default('off').describe('Whether people may decide by Temporal signals (R100).'),
  METRICS_PORT: whole(0, 65_535).default(9464).describe('/healthz, /readyz and /metrics of the worker.'),
  LOG_LEVEL: oneOf('debug', 'info', 'warn', 'error', 'silent').default('info'),
  WORKFLOW_BUNDLE: z.string().optional().describe('A bundle built before; else it is built at start.'),
});

/** Of the standard ones, those that are taken for something else when they are wrong: `TEMPORAL_TLS=yes` for no TLS. */
const Temporal = z.object({
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s/]+$/, 'expected host:port')
    .optional(),
  TEMPORAL_TLS: oneOf('true', 'false', '1', '0').optional(),
});

/** The names of the variables that are read, beside the standard TEMPORAL_* ones. */
export const WORKER_VARIABLES: readonly string[] = Object.keys(Env.shape);

export type WorkerConfig = z.output<typeof Env> & { temporal: ClientConnectConfig };

/** Reads the environment once, at start; an error names every bad variable and what was expected; never the value, which may be a secret. */
export function readConfig(env: Record<string, string | undefined>): WorkerConfig {
  // Empty is not set: a deployment passes on what it has not got.
  const given = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1].trim() !== '');
  const parsed = z.intersection(Env, Temporal).safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new Error(`Bad configuration:\n${parsed.error.issues.map(lineOf).join('\n')}`);
  // The standard TEMPORAL_* variables, with TLS and API key (R114).
  const temporal = loadClientConnectConfig({ disableFile: true, overrideEnvVars: Object.fromEntries(given) });
  return { ...parsed.data, temporal };
}

const lineOf = ({ path, message }: z.core.$ZodIssue): string => `  ${path.join('.')}: ${message}`;
