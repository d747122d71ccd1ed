import { fileURLToPath } from 'node:url';

/** Where the history of a scenario is kept. */
export const fileOf = (scenario: string): string =>
  fileURLToPath(new URL(`../histories/${scenario.replaceAll(/[^a-z]+/g, '-')}.json`, import.meta.url));
