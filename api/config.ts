import { type ClientConnectConfig, loadClientConnectConfig } from '@temporalio/envconfig';
import * as z from 'zod';

const Env = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('0 takes any free port.'),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).describe('PostgreSQL: postgres://user:password@host:port/database'),
    DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(500).default(20).describe('Most connections of this process.'),
    RATE_LIMIT_PER_MINUTE: z
      .union([z.literal('off'), z.coerce.number().int().min(1)])
      .default(600)
      .describe('Calls a minute, by token and by address (R111).'),
    TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0).describe('How many proxies in front of us tell the true address.'),
    OIDC_ISSUER: z.url().optional().describe('Whose JWTs are taken as bearer tokens.'),
    OIDC_AUDIENCE: z.string().min(1).optional().describe('The audience that such a JWT must name.'),
    OIDC_JWKS_URI: z.url().optional().describe('Where the keys are; else the issuer says so.'),
    FIRST_ADMIN_EMAIL: z.email().toLowerCase().optional().describe('Becomes an administrator when there is none.'),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .refine((env) => (env.OIDC_ISSUER === undefined) === (env.OIDC_AUDIENCE === undefined), {
    path: ['OIDC_AUDIENCE'],
    message: 'OIDC_ISSUER and OIDC_AUDIENCE go together',
  });

/** The names of the variables that are read, beside the standard TEMPORAL_* ones. */
export const API_VARIABLES: readonly string[] = Object.keys(Env.shape);

export type ApiConfig = z.output<typeof Env> & { temporal: ClientConnectConfig };

/** Reads the environment once, at start; an error names every bad variable. */
export function readConfig(env: Record<string, string | undefined>): ApiConfig {
  // Empty is not set: a deployment passes on what it has not got.
  const given = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1].trim() !== '');
  const parsed = Env.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new Error(`Bad configuration:\n${z.prettifyError(parsed.error)}`);
  // The standard TEMPORAL_* variables, with TLS and API key (R114).
  return { ...parsed.data, temporal: loadClientConnectConfig({ disableFile: true, overrideEnvVars: Object.fromEntries(given) }) };
}
