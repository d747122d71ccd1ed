/** The environment variable that holds the address of the migrated database, which every test database copies. */
export const TEMPLATE = 'DOORWARD_TEST_TEMPLATE_URL';

/** A namespace for each jest worker, so that parallel tests do not see each other's requests. */
export const NAMESPACES = ['test-1', 'test-2', 'test-3', 'test-4'];

export const namespaceOfWorker = (): string => `test-${process.env['JEST_WORKER_ID'] ?? '1'}`;

/** A value that the global set-up has put into the environment. */
export function fromSetUp(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set. Run the tests by npm test.`);
  return value;
}
