import * as z from 'zod';

const onOff = z.enum(['on', 'off']);

const Env = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).optional().describe('Of the API; 3000, or the next one that is free; 0: any.'),
  DATA_DIR: z.string().min(1).default('.data').describe('Where everything is kept.'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('This PostgreSQL is used, and none is started.'),
  TEMPORAL_ADDRESS: z.string().min(1).optional().describe('This Temporal is used, and none is started.'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  RATE_LIMIT_PER_MINUTE: z.union([z.literal('off'), z.coerce.number().int().min(1)]).default(60_000),
  DECISIONS_BY_SIGNAL: onOff.default('on').describe('Whether people may decide by Temporal signals (R100).'),
  DEMO: onOff.default('on').describe('Off: no demo organisation, only one administrator with a token.'),
});

export type StackConfig = z.output<typeof Env>;

/** Reads the environment once (R111); an error names every bad variable, and what was expected. */
export function readConfig(env: Record<string, string | undefined>): StackConfig {
  const parsed = Env.safeParse(env);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => {
    const name = path.join('.');
    return `  ${name}=${String(env[name])}: ${message}`;
  });
  throw new Error(`Nothing was started, because the environment is not right:\n${lines.join('\n')}`);
}
