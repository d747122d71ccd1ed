import { readConfig } from '../../dev/config.js';

/** The lines of the error for an invalid environment. */
const errorLinesOf = (env: Record<string, string | undefined>): string[] => {
  try {
    readConfig(env);
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  return [];
};
const NOTHING_STARTED = 'Nothing was started, because the environment is not right:';

describe('an empty environment', () => {
  const defaults = {
    DATA_DIR: '.data',
    TEMPORAL_NAMESPACE: 'default',
    RATE_LIMIT_PER_MINUTE: 60_000,
    DECISIONS_BY_SIGNAL: 'on',
    TOKENS_FOR_OTHERS: 'on',
    DEMO: 'on',
  };

  it('has a default for every setting, and leaves port and servers open', () => {
    expect(readConfig({})).toEqual(defaults);
  });

  it('accepts empty variables as unset', () => {
    const names = [...Object.keys(defaults), 'PORT', 'DATABASE_URL', 'TEMPORAL_ADDRESS'];
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(defaults);
  });

  it('ignores unknown variables', () => {
    expect(readConfig({ HOME: '/root', OTHER: undefined })).toEqual(defaults);
  });
});

describe('a valid environment', () => {
  it.each([
    ['PORT', '0', 0],
    ['PORT', '65535', 65_535],
    ['DATA_DIR', '/var/lib/doorward', '/var/lib/doorward'],
    ['DATABASE_URL', 'postgres://doorward:pass@db.example.test/doorward', 'postgres://doorward:pass@db.example.test/doorward'],
    ['DATABASE_URL', 'postgresql://localhost/doorward', 'postgresql://localhost/doorward'],
    ['TEMPORAL_ADDRESS', 'temporal.example.test:7233', 'temporal.example.test:7233'],
    ['TEMPORAL_NAMESPACE', 'prod', 'prod'],
    ['RATE_LIMIT_PER_MINUTE', 'off', 'off'],
    ['RATE_LIMIT_PER_MINUTE', '1', 1],
    ['RATE_LIMIT_PER_MINUTE', '1000000', 1_000_000],
    ['DECISIONS_BY_SIGNAL', 'off', 'off'],
    ['DEMO', 'off', 'off'],
  ])('is read as given: %s=%s', (name, value, read) => {
    expect(readConfig({ [name]: value })).toMatchObject({ [name]: read });
  });
});

describe('an invalid value', () => {
  const port = 'expected a whole number from 0 to 65535';
  const limit = 'expected off, or a whole number from 1 to 1000000';
  const onOff = 'expected on or off';
  it.each([
    ['PORT', '65536', port],
    ['PORT', '-1', port],
    ['PORT', '3000.5', port],
    ['PORT', 'http', port],
    ['PORT', 'Infinity', port],
    ['RATE_LIMIT_PER_MINUTE', '0', limit],
    ['TEMPORAL_ADDRESS', 'http://localhost:7233', 'expected host:port'],
    ['RATE_LIMIT_PER_MINUTE', '1000001', limit],
    ['RATE_LIMIT_PER_MINUTE', '1.5', limit],
    ['RATE_LIMIT_PER_MINUTE', 'OFF', limit],
    ['RATE_LIMIT_PER_MINUTE', 'none', limit],
    ['DECISIONS_BY_SIGNAL', 'true', onOff],
    ['DEMO', 'no', onOff],
    ['DEMO', 'Off', onOff],
  ])('is reported with the expected format: %s=%s', (name, value, expected) => {
    expect(errorLinesOf({ [name]: value })).toEqual([NOTHING_STARTED, `  ${name}=${value}: ${expected}`]);
  });

  it('is reported without the value when it may contain a password', () => {
    const expected = 'expected postgres://user:password@host:port/database';
    expect(errorLinesOf({ DATABASE_URL: 'mysql://doorward:secret@localhost/doorward' })).toEqual([
      NOTHING_STARTED,
      `  DATABASE_URL: ${expected}`,
    ]);
  });

  it('is reported together with all others', () => {
    const wrong = { PORT: 'x', DATABASE_URL: 'x', RATE_LIMIT_PER_MINUTE: 'x', DECISIONS_BY_SIGNAL: 'x', DEMO: 'x' };
    const [first, ...named] = errorLinesOf({ ...wrong, DATA_DIR: 'right' });
    expect([first, ...named.map((line) => line.trim().split(/[=:]/)[0])]).toEqual([NOTHING_STARTED, ...Object.keys(wrong)]);
  });
});
