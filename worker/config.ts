import { type ClientConnectConfig, loadClientConnectConfig } from '@temporalio/envconfig';
import * as z from 'zod';

const Env = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).describe('PostgreSQL: postgres://user:password@host:port/database'),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(500).default(20).describe('Most connections of this process.'),
  DECISIONS_BY_SIGNAL: z.enum(['on', 'off']).default('off').describe('Whether people may decide by Temporal signals (R100).'),
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).default(9464).describe('/healthz, /readyz and /metrics of the worker.'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  WORKFLOW_BUNDLE: z.string().optional().describe('A bundle built before; else it is built at start.'),
});

/** The names of the variables that are read, beside the standard TEMPORAL_* ones. */
export const WORKER_VARIABLES: readonly string[] = Object.keys(Env.shape);

export type WorkerConfig = z.output<typeof Env> & { temporal: ClientConnectConfig };

/** Reads the environment once, at start; an error names every bad variable. */
export function readConfig(env: Record<string, string | undefined>): WorkerConfig {
  // Empty is not set: a deployment passes on what it has not got.
  const given = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1].trim() !== '');
  const parsed = Env.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new Error(`Bad configuration:\n${z.prettifyError(parsed.error)}`);
  // The standard TEMPORAL_* variables, with TLS and API key (R114).
  const temporal = loadClientConnectConfig({ disableFile: true, overrideEnvVars: Object.fromEntries(given) });
  return { ...parsed.data, temporal };
}
