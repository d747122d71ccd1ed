import { type ClientConnectConfig, loadClientConnectConfig } from '@temporalio/envconfig';
import * as z from 'zod';

const whole = (from: number, to: number, error = `expected a whole number from ${String(from)} to ${String(to)}`) =>
  z.coerce.number(error).int(error).min(from, error).max(to, error);
const OFF_OR_WHOLE = 'expected off, or a whole number from 1 to 1000000';
const oneOf = <const T extends readonly string[]>(...words: T) => z.enum(words, `expected ${words.join(', ')}`);
const webUrl = () => z.url({ protocol: /^https?$/, error: 'expected a URL that begins with https:// or http://' });

/** The portal needs all of its variables. */
function forPortal<Name extends string>(name: Name) {
  const isThere = (env: Partial<Record<Name | 'OIDC_CLIENT_ID', unknown>>) => env.OIDC_CLIENT_ID === undefined || env[name] !== undefined;
  const refusal = { path: [name], message: 'expected with OIDC_CLIENT_ID, for the portal', when: () => true };
  return [isThere, refusal] as const;
}

/** We speak HTTP only. Unless the proxy before us is trusted to say that people come by TLS, their cookie is not sent, and nobody can sign in. */
const isWithTls = (url: unknown): boolean => /^https:/i.test(String(url));

const Env = z
  .object({
    PORT: whole(0, 65_535).default(3000).describe('0 takes any free port.'),
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: 'expected postgres://user:password@host:port/database' })
      .describe('PostgreSQL.'),
    DATABASE_CONNECTIONS: whole(2, 500).default(20).describe('Most connections of this process.'),
    RATE_LIMIT_PER_MINUTE: z
      .union([z.literal('off'), whole(1, 1_000_000, OFF_OR_WHOLE)], OFF_OR_WHOLE)
      .default(600)
      .describe('Calls a minute, by token and by address (R111).'),
    TRUST_PROXY: whole(0, 10).default(0).describe('How many proxies in front of us tell the true address.'),
    PUBLIC_URL: webUrl().optional().describe('Where people find the portal.'),
    SESSION_SECRET: z.string().min(32, 'expected at least 32 characters').optional().describe('Signs the cookies of the portal.'),
    OIDC_ISSUER: webUrl().optional().describe('Who signs people in, and whose JWTs are taken as bearer tokens.'),
    OIDC_CLIENT_ID: z.string().min(1).optional().describe('The portal, as the issuer knows it; without it there is no portal.'),
    OIDC_CLIENT_SECRET: z.string().min(1).optional().describe('By which the issuer knows that it is the portal.'),
    OIDC_AUDIENCE: z.string().min(1).optional().describe('The audience that such a JWT must name.'),
    OIDC_JWKS_URI: webUrl().optional().describe('Where the keys are; else the issuer says so.'),
    FIRST_ADMIN_EMAIL: z
      .email('expected an e-mail address')
      .toLowerCase()
      .optional()
      .describe('Becomes an administrator when there is none.'),
    TEMPORAL_UI_URL: webUrl().optional().describe('The Temporal UI, which administrators are led to from a request.'),
    LOG_LEVEL: oneOf('debug', 'info', 'warn', 'error', 'silent').default('info'),
  })
  .refine((env) => env.OIDC_CLIENT_ID !== undefined || (env.OIDC_ISSUER === undefined) === (env.OIDC_AUDIENCE === undefined), {
    path: ['OIDC_AUDIENCE'],
    message: 'expected both OIDC_ISSUER and OIDC_AUDIENCE, or neither',
    when: () => true, // beside what else is wrong
  })
  .refine(...forPortal('OIDC_ISSUER'))
  .refine(...forPortal('OIDC_CLIENT_SECRET'))
  .refine(...forPortal('PUBLIC_URL'))
  .refine(...forPortal('SESSION_SECRET'))
  .refine((env) => env.OIDC_CLIENT_ID === undefined || !isWithTls(env.PUBLIC_URL) || env.TRUST_PROXY !== 0, {
    path: ['TRUST_PROXY'],
    message: 'expected 1 or more with an https:// PUBLIC_URL, which a proxy in front of us serves',
    when: () => true,
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
export const API_VARIABLES: readonly string[] = Object.keys(Env.shape);

export type ApiConfig = z.output<typeof Env> & { temporal: ClientConnectConfig };

/** Reads the environment once, at start; an error names every bad variable and what was expected; never the value, which may be a secret. */
export function readConfig(env: Record<string, string | undefined>): ApiConfig {
  // Empty is not set: a deployment passes on what it has not got.
  const given = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1].trim() !== '');
  const parsed = z.intersection(Env, Temporal).safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new Error(`Bad configuration:\n${parsed.error.issues.map(lineOf).join('\n')}`);
  // The standard TEMPORAL_* variables, with TLS and API key (R114).
  return { ...parsed.data, temporal: loadClientConnectConfig({ disableFile: true, overrideEnvVars: Object.fromEntries(given) }) };
}

const lineOf = ({ path, message }: z.core.$ZodIssue): string => `  ${path.join('.')}: ${message}`;
