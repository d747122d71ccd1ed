import * as z from 'zod';
import { type Environment, readEnvironment } from '../config/read-environment.js';
import { variable } from '../config/variable.js';

const onOff = () => variable.oneOf('on', 'off');

const Env = z.object({
  PORT: variable.whole(0, 65_535).optional().describe('Of the API; 3000, or the next one that is free; 0: any.'),
  DATA_DIR: variable.text().default('.data').describe('The folder of all data.'),
  DATABASE_URL: variable.databaseUrl().optional().describe('This PostgreSQL is used, and none is started.'),
  TEMPORAL_ADDRESS: variable.hostAndPort().optional().describe('This Temporal is used, and none is started.'),
  TEMPORAL_NAMESPACE: variable.text().default('default'),
  RATE_LIMIT_PER_MINUTE: variable.offOrWhole(1, 1_000_000).default(60_000),
  DECISIONS_BY_SIGNAL: onOff().default('on').describe('Whether people may decide by Temporal signals (R100).'),
  MESSAGE_KEYS: variable
    .text(32)
    .optional()
    .describe('Shared by API and worker (R99); left out, one is made and kept in the folder of all data.'),
  TOKENS_FOR_OTHERS: onOff().default('on').describe('Whether administrators may make API tokens for other people (R121).'),
  OIDC_ISSUER: variable
    .webUrl()
    .optional()
    .describe('Signs people in to the portal, with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, and no provider is started.'),
  DEMO: onOff().default('on').describe('Off: no demo organisation, only one administrator with a token.'),
});

export type StackConfig = z.output<typeof Env>;

/** Reads the environment of `npm start` (R111). */
export const readConfig = (env: Environment): StackConfig =>
  readEnvironment(Env, env, {
    headline: 'Nothing was started, because the environment is not right:',
    showsValue: (name) => !SECRET.includes(name),
  });

/** It may hold a password, which has no place in a terminal or a log. */
const SECRET = ['DATABASE_URL', 'MESSAGE_KEYS'];
