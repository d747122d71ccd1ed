import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'test/histories');

/** Every recorded history, as `<release>/<scenario>.json`, with the path of its file. */
export const historyFiles = (): { name: string; path: string }[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ name: file, path: join(FOLDER, file) }));

/** The file name of a scenario, the same in every release. */
export const historyName = (scenario: string): string => `${scenario.replaceAll(/[^a-z]+/g, '-')}.json`;

/** Where the current release, the version of `package.json`, keeps the history of a scenario. */
export const historyFile = (scenario: string): string => join(FOLDER, releaseOf(join(ROOT, 'package.json')), historyName(scenario));

/** A path as it is named to people. */
export const fromRoot = (path: string): string => relative(ROOT, path);

const releaseOf = (packageFile: string): string => {
  const { version }: { version: string } = JSON.parse(readFileSync(packageFile, 'utf8'));
  return version;
};
