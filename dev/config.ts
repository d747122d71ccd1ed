import * as z from 'zod';

const onOff = z.enum(['on', 'off'], 'expected on or off');
const whole = (from: number, to: number, error = `expected a whole number from ${String(from)} to ${String(to)}`) => {
  return z.coerce.number(error).int(error).min(from, error).max(to, error);
};

const LIMIT = 'expected off, or a whole number from 1 to 1000000';

const Env = z.object({
  PORT: whole(0, 65_535).optional().describe('Of the API; 3000, or the next one that is free; 0: any.'),
  DATA_DIR: z.string().min(1).default('.data').describe('Where everything is kept.'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'expected postgres://user:password@host:port/database' })
    .optional()
    .describe('This PostgreSQL is used, and none is started.'),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s/]+:\d{1,5}$/, 'expected host:port')
    .optional()
    .describe('This Temporal is used, and none is started.'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  RATE_LIMIT_PER_MINUTE: z.union([z.literal('off'), whole(1, 1_000_000, LIMIT)], LIMIT).default(60_000),
  DECISIONS_BY_SIGNAL: onOff.default('on').describe('Whether people may decide by Temporal signals (R100).'),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'expected a URL that begins with https:// or http://' })
    .optional()
    .describe('Signs people in to the portal, with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, and no provider is started.'),
  DEMO: onOff.default('on').describe('Off: no demo organisation, only one administrator with a token.'),
});

export type StackConfig = z.output<typeof Env>;

/** Reads the environment once (R111); an error names every bad variable, and what was expected. */
export function readConfig(env: Record<string, string | undefined>): StackConfig {
  const given = Object.entries(env).filter(([, value]) => value?.trim() !== '');
  const parsed = Env.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => {
    const name = path.join('.');
    return `  ${SECRET.includes(name) ? name : `${name}=${String(env[name])}`}: ${message}`;
  });
  throw new Error(`Nothing was started, because the environment is not right:\n${lines.join('\n')}`);
}

/** It may hold a password, which has no place in a terminal or a log. */
const SECRET = ['DATABASE_URL'];
