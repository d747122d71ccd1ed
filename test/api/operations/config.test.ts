import { readConfig } from '../../../api/config.js';

const DATABASE_URL = 'postgres://doorward:pass@db.example.test:5432/doorward';
const MESSAGE_KEYS = 'x'.repeat(32);
const REQUIRED = { DATABASE_URL, MESSAGE_KEYS };
/** What is said of an environment that is not right. */
const saidOf = (env: Record<string, string | undefined>): string[] => {
  try {
    readConfig({ ...REQUIRED, ...env });
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  return [];
};

describe('an environment that says no more than it must', () => {
  it('has a default for everything else', () => {
    expect(readConfig({ ...REQUIRED })).toMatchObject({
      PORT: 3000,
      DATABASE_CONNECTIONS: 20,
      RATE_LIMIT_PER_MINUTE: 600,
      TRUST_PROXY: 0,
      LOG_LEVEL: 'info',
    });
  });

  it('may leave what is not set empty', () => {
    const names = ['PORT', 'RATE_LIMIT_PER_MINUTE', 'TRUST_PROXY', 'OIDC_ISSUER', 'OIDC_AUDIENCE', 'FIRST_ADMIN_EMAIL', 'TEMPORAL_TLS'];
    const empty = Object.fromEntries(names.map((name, index) => [name, index % 2 === 0 ? '' : '  ']));
    expect(readConfig({ ...REQUIRED, ...empty })).toEqual(readConfig({ ...REQUIRED }));
  });
});

describe('an environment that is right', () => {
  it.each([
    ['PORT', '0', 0],
    ['PORT', '65535', 65_535],
    ['RATE_LIMIT_PER_MINUTE', 'off', 'off'],
    ['RATE_LIMIT_PER_MINUTE', '60000', 60_000],
    ['DATABASE_CONNECTIONS', '2', 2],
    ['TRUST_PROXY', '2', 2],
    ['LOG_LEVEL', 'debug', 'debug'],
    ['FIRST_ADMIN_EMAIL', 'You@Example.test', 'you@example.test'],
    ['DATABASE_URL', 'postgresql://localhost/doorward', 'postgresql://localhost/doorward'],
  ])('is taken as it says: %s=%s', (name, value, read) => {
    expect(readConfig({ ...REQUIRED, [name]: value })).toMatchObject({ [name]: read });
  });

  it('names Temporal by the standard variables, with TLS and API key', () => {
    const env = { TEMPORAL_ADDRESS: 'cloud.example.test:7233', TEMPORAL_NAMESPACE: 'prod', TEMPORAL_API_KEY: 'key' };
    const { temporal } = readConfig({ ...REQUIRED, ...env });
    expect(temporal).toMatchObject({
      namespace: 'prod',
      connectionOptions: { address: 'cloud.example.test:7233', apiKey: 'key', tls: true },
    });
  });
});

describe('a value that is wrong', () => {
  const whole = (from: number, to: number) => `expected a whole number from ${String(from)} to ${String(to)}`;
  const url = 'expected a URL that begins with https:// or http://';
  const postgres = 'expected postgres://user:password@host:port/database';
  const limit = 'expected off, or a whole number from 1 to 1000000';
  it.each([
    ['PORT', '65536', whole(0, 65_535)],
    ['PORT', '-1', whole(0, 65_535)],
    ['PORT', '3000.5', whole(0, 65_535)],
    ['PORT', 'http', whole(0, 65_535)],
    ['PORT', 'Infinity', whole(0, 65_535)],
    ['MESSAGE_KEYS', undefined, 'expected secrets of at least 32 characters each, separated by commas'],
    ['DATABASE_URL', undefined, postgres],
    ['DATABASE_URL', '', postgres],
    ['DATABASE_URL', 'mysql://localhost/doorward', postgres],
    ['DATABASE_URL', 'localhost:5432', postgres],
    ['DATABASE_CONNECTIONS', '1', whole(2, 500)],
    ['DATABASE_CONNECTIONS', '501', whole(2, 500)],
    ['RATE_LIMIT_PER_MINUTE', '0', limit],
    ['RATE_LIMIT_PER_MINUTE', 'OFF', limit],
    ['RATE_LIMIT_PER_MINUTE', '1.5', limit],
    ['TRUST_PROXY', 'true', whole(0, 10)],
    ['TRUST_PROXY', '11', whole(0, 10)],
    ['OIDC_JWKS_URI', 'keys', url],
    ['OIDC_JWKS_URI', 'file:///keys', url],
    ['FIRST_ADMIN_EMAIL', 'you', 'expected an e-mail address'],
    ['LOG_LEVEL', 'loud', 'expected debug, info, warn, error or silent'],
    ['TEMPORAL_TLS', 'yes', 'expected true, false, 1 or 0'],
    ['TEMPORAL_ADDRESS', 'http://localhost:7233', 'expected host:port'],
  ])('is named, with what was expected: %s=%s', (name, value, expected) => {
    expect(saidOf({ [name]: value })).toEqual(['Bad configuration:', `  ${name}: ${expected}`]);
  });

  it.each([
    ['an audience', { OIDC_ISSUER: 'https://issuer.example.test' }],
    ['an issuer', { OIDC_AUDIENCE: 'doorward' }],
  ])('is OpenID Connect without %s', (_what, env) => {
    expect(saidOf(env)).toEqual(['Bad configuration:', '  OIDC_AUDIENCE: expected both OIDC_ISSUER and OIDC_AUDIENCE, or neither']);
    expect(saidOf({ ...env, OIDC_ISSUER: 'https://issuer.example.test', OIDC_AUDIENCE: 'doorward' })).toEqual([]);
  });

  it('is a portal with something missing', () => {
    const portal = {
      OIDC_CLIENT_ID: 'portal',
      OIDC_CLIENT_SECRET: 'x',
      PUBLIC_URL: 'https://access.example.test',
      SESSION_SECRET: 'x'.repeat(32),
    };
    const all = { ...portal, OIDC_ISSUER: 'https://issuer.example.test', TRUST_PROXY: '1' };
    expect(saidOf(all)).toEqual([]);
    for (const name of ['OIDC_ISSUER', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL', 'SESSION_SECRET'])
      expect(saidOf({ ...all, [name]: '' })).toEqual(['Bad configuration:', `  ${name}: expected with OIDC_CLIENT_ID, for the portal`]);
  });

  it('is a portal with TLS that trusts no proxy: nobody could sign in', () => {
    const all = {
      ...{ OIDC_ISSUER: 'https://issuer.example.test', OIDC_CLIENT_ID: 'portal', OIDC_CLIENT_SECRET: 'x' },
      ...{ PUBLIC_URL: 'https://access.example.test', SESSION_SECRET: 'x'.repeat(32) },
    };
    const said = [
      'Bad configuration:',
      '  TRUST_PROXY: expected 1 or more with an https:// PUBLIC_URL, which a proxy in front of the API serves',
    ];
    expect(saidOf(all)).toEqual(said);
    expect(saidOf({ ...all, PUBLIC_URL: 'HTTPS://access.example.test', TRUST_PROXY: '0' })).toEqual(said);
    expect(saidOf({ ...all, TRUST_PROXY: '1' })).toEqual([]);
    expect(saidOf({ ...all, PUBLIC_URL: 'http://localhost:3000' })).toEqual([]);
    expect(saidOf({ ...all, OIDC_CLIENT_ID: '', OIDC_AUDIENCE: 'doorward' })).toEqual([]);
  });

  it('is named with every other one at once', () => {
    const said = saidOf({ PORT: 'x', DATABASE_URL: 'x', OIDC_ISSUER: 'x', LOG_LEVEL: 'x', TEMPORAL_TLS: 'x' });
    const named = said.slice(1).map((line) => line.trim().split(':')[0]);
    expect(named.sort()).toEqual(['DATABASE_URL', 'LOG_LEVEL', 'OIDC_AUDIENCE', 'OIDC_ISSUER', 'PORT', 'TEMPORAL_TLS']);
  });

  it('is not repeated, for it may hold a secret', () => {
    expect(saidOf({ DATABASE_URL: 'postgre://doorward:hunter2@db/doorward' }).join()).not.toContain('hunter2');
  });
});
