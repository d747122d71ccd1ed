import * as z from 'zod';
import type { Environment } from '../config/read-environment.js';
import { readProcessEnvironment } from '../config/read-process-environment.js';
import { variable } from '../config/variable.js';

const Env = z.object({
  DATABASE_URL: variable.databaseUrl().describe('PostgreSQL.'),
  DATABASE_CONNECTIONS: variable.whole(2, 500).default(20).describe('Most connections of this process.'),
  DECISIONS_BY_SIGNAL: variable.oneOf('on', 'off').default('off').describe('Whether people may decide by Temporal signals (R100).'),
  MESSAGE_KEYS: variable
    .secrets()
    .describe(
      'Proves to workers that a message comes from our API, and hides its texts from Temporal; the same for every API and worker (R99).',
    ),
  METRICS_PORT: variable.whole(0, 65_535).default(9464).describe('/healthz, /readyz and /metrics of the worker.'),
  LOG_LEVEL: variable.oneOf('debug', 'info', 'warn', 'error', 'silent').default('info'),
  WORKFLOW_BUNDLE: z.string().optional().describe('A workflow bundle built before; left out, the worker builds one at start.'),
});

/** The names of its own variables, without the standard TEMPORAL_* ones. */
export const WORKER_VARIABLES: readonly string[] = Object.keys(Env.shape);

/** Reads the environment of the worker. */
export const readConfig = (env: Environment) => readProcessEnvironment(Env, env);
