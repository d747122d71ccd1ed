import { readConfig } from '../../worker/config.js';

const DATABASE_URL = 'postgres://doorward:pass@db.example.test:5432/doorward';
const MESSAGE_KEYS = 'x'.repeat(32);
const REQUIRED = { DATABASE_URL, MESSAGE_KEYS };
/** The lines of the error for an invalid environment. */
const errorLinesOf = (env: Record<string, string | undefined>): string[] => {
  try {
    readConfig({ ...REQUIRED, ...env });
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  return [];
};

describe('an environment with the required variables alone', () => {
  it('has a default for every other setting; decisions by signal are off', () => {
    const defaults = { DATABASE_CONNECTIONS: 20, DECISIONS_BY_SIGNAL: 'off', METRICS_PORT: 9464, LOG_LEVEL: 'info' };
    expect(readConfig({ ...REQUIRED })).toMatchObject(defaults);
    expect(readConfig({ ...REQUIRED })).not.toHaveProperty('WORKFLOW_BUNDLE');
  });

  it('accepts empty variables as unset', () => {
    const empty = { METRICS_PORT: '', DECISIONS_BY_SIGNAL: ' ', WORKFLOW_BUNDLE: '', TEMPORAL_NAMESPACE: '', LOG_LEVEL: undefined };
    expect(readConfig({ ...REQUIRED, ...empty })).toEqual(readConfig({ ...REQUIRED }));
  });
});

describe('a valid environment', () => {
  it.each([
    ['DECISIONS_BY_SIGNAL', 'on', 'on'],
    ['METRICS_PORT', '0', 0],
    ['DATABASE_CONNECTIONS', '500', 500],
    ['LOG_LEVEL', 'silent', 'silent'],
    ['MESSAGE_KEYS', `${MESSAGE_KEYS},${'y'.repeat(32)}`, [MESSAGE_KEYS, 'y'.repeat(32)]],
    ['WORKFLOW_BUNDLE', 'dist/bundle.js', 'dist/bundle.js'],
  ])('is read as given: %s=%s', (name, value, read) => {
    expect(readConfig({ ...REQUIRED, [name]: value })).toMatchObject({ [name]: read });
  });

  it('configures Temporal by the standard variables', () => {
    const { temporal } = readConfig({ ...REQUIRED, TEMPORAL_ADDRESS: 'temporal:7233', TEMPORAL_NAMESPACE: 'prod', TEMPORAL_TLS: 'false' });
    expect(temporal).toMatchObject({ namespace: 'prod', connectionOptions: { address: 'temporal:7233' } });
    expect(temporal.connectionOptions.tls ?? false).toBe(false);
  });
});

describe('an invalid value', () => {
  it.each([
    ['DATABASE_URL', undefined, 'expected postgres://user:password@host:port/database'],
    ['DATABASE_URL', 'http://localhost', 'expected postgres://user:password@host:port/database'],
    ['DATABASE_CONNECTIONS', 'many', 'expected a whole number from 2 to 500'],
    ['DECISIONS_BY_SIGNAL', 'true', 'expected on or off'],
    ['MESSAGE_KEYS', undefined, 'expected secrets of at least 32 characters each, separated by commas'],
    ['MESSAGE_KEYS', `${MESSAGE_KEYS},short`, 'expected secrets of at least 32 characters each, separated by commas'],
    ['METRICS_PORT', '70000', 'expected a whole number from 0 to 65535'],
    ['LOG_LEVEL', 'loud', 'expected debug, info, warn, error or silent'],
    ['TEMPORAL_TLS', 'on', 'expected true, false, 1 or 0'],
    ['TEMPORAL_ADDRESS', 'https://temporal', 'expected host:port'],
  ])('is reported with the expected format: %s=%s', (name, value, expected) => {
    expect(errorLinesOf({ [name]: value })).toEqual(['Bad configuration:', `  ${name}: ${expected}`]);
  });

  it('is reported together with all others', () => {
    const lines = errorLinesOf({ METRICS_PORT: 'x', DATABASE_URL: 'x', DECISIONS_BY_SIGNAL: 'x', TEMPORAL_TLS: 'x' });
    const named = lines.slice(1).map((line) => line.trim().split(':')[0]);
    expect(named.sort()).toEqual(['DATABASE_URL', 'DECISIONS_BY_SIGNAL', 'METRICS_PORT', 'TEMPORAL_TLS']);
  });
});
