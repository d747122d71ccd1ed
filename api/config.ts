import * as z from 'zod';
import type { Environment } from '../config/read-environment.js';
import { isPrivateEnough } from './is-private-enough.js';
import { readProcessEnvironment } from '../config/read-process-environment.js';
import { variable } from '../config/variable.js';

/** The portal needs all of its variables. */
function forPortal<Name extends string>(name: Name) {
  const isThere = (env: Partial<Record<Name | 'OIDC_CLIENT_ID', unknown>>) => env.OIDC_CLIENT_ID === undefined || env[name] !== undefined;
  const refusal = { path: [name], message: 'expected with OIDC_CLIENT_ID, for the portal', when: () => true };
  return [isThere, refusal] as const;
}

/** What signs people in comes over TLS, or from this machine. A value that is no address is refused elsewhere. */
function overTls<Name extends string>(name: Name) {
  const isIt = ({ [name]: url }: Partial<Record<Name, unknown>>) =>
    typeof url !== 'string' || !/^https?:/i.test(url) || !URL.canParse(url) || isPrivateEnough(url);
  const refusal = { path: [name], message: 'expected https://, or http:// on this machine (localhost)', when: () => true };
  return [isIt, refusal] as const;
}

/** The API itself serves HTTP only. With an https:// address its cookie needs TLS, which only a trusted proxy can report. */
const isWithTls = (url: unknown): boolean => /^https:/i.test(String(url));

const Env = z
  .object({
    PORT: variable.whole(0, 65_535).default(3000).describe('0 takes any free port.'),
    DATABASE_URL: variable.databaseUrl().describe('PostgreSQL.'),
    DATABASE_CONNECTIONS: variable.whole(2, 500).default(20).describe('Most connections of this process.'),
    MESSAGE_KEYS: variable
      .secrets()
      .describe(
        'Proves to workers that a message comes from our API, and hides its texts from Temporal; the same for every API and worker (R99).',
      ),
    METRICS_PORT: variable.whole(0, 65_535).default(9463).describe('/metrics of the API; 0 takes any free port.'),
    RATE_LIMIT_PER_MINUTE: variable
      .offOrWhole(1, 1_000_000)
      .default(600)
      .describe('Calls a minute of a person, of a token, and of an address without sign-in (R123).'),
    TOKENS_FOR_OTHERS: variable
      .oneOf('on', 'off')
      .default('off')
      .describe('Whether administrators may make API tokens for other people (R121).'),
    TRUST_PROXY: variable.whole(0, 10).default(0).describe('How many proxies in front of the API report the true address.'),
    PUBLIC_URL: variable.webUrl().optional().describe('The address of the portal.'),
    SESSION_SECRET: variable.text(32).optional().describe('Signs the cookies of the portal.'),
    OIDC_ISSUER: variable.webUrl().optional().describe('Signs people in; its JWTs are accepted as bearer tokens.'),
    OIDC_CLIENT_ID: variable.text().optional().describe('The client of the portal at the issuer; without it there is no portal.'),
    OIDC_CLIENT_SECRET: variable.text().optional().describe('Authenticates the portal at the issuer.'),
    OIDC_AUDIENCE: variable.text().optional().describe('The audience that a JWT must name.'),
    OIDC_JWKS_URI: variable.webUrl().optional().describe('The keys of the issuer; discovered when it is left out.'),
    FIRST_ADMIN_EMAIL: variable.email().optional().describe('Becomes an administrator when there is none.'),
    TEMPORAL_UI_URL: variable.webUrl().optional().describe('The Temporal UI, for links from requests.'),
    LOG_LEVEL: variable.oneOf('debug', 'info', 'warn', 'error', 'silent').default('info'),
  })
  .refine((env) => env.OIDC_CLIENT_ID !== undefined || (env.OIDC_ISSUER === undefined) === (env.OIDC_AUDIENCE === undefined), {
    path: ['OIDC_AUDIENCE'],
    message: 'expected both OIDC_ISSUER and OIDC_AUDIENCE, or neither',
    when: () => true, // reported together with other errors
  })
  .refine(...overTls('OIDC_ISSUER'))
  .refine(...overTls('OIDC_JWKS_URI'))
  .refine(...forPortal('OIDC_ISSUER'))
  .refine(...forPortal('OIDC_CLIENT_SECRET'))
  .refine(...forPortal('PUBLIC_URL'))
  .refine(...forPortal('SESSION_SECRET'))
  .refine((env) => env.OIDC_CLIENT_ID === undefined || !isWithTls(env.PUBLIC_URL) || env.TRUST_PROXY !== 0, {
    path: ['TRUST_PROXY'],
    message: 'expected 1 or more with an https:// PUBLIC_URL, which a proxy in front of the API serves',
    when: () => true,
  });

/** The names of its own variables, without the standard TEMPORAL_* ones. */
export const API_VARIABLES: readonly string[] = Object.keys(Env.shape);

export type ApiConfig = ReturnType<typeof readConfig>;

/** Reads the one variable that a command on the database needs. */
export const readDatabaseConfig = (env: Environment) => readProcessEnvironment(z.object({ DATABASE_URL: variable.databaseUrl() }), env);

/** Reads the environment of the API. */
export const readConfig = (env: Environment) => readProcessEnvironment(Env, env);
