import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const FOLDERS = ['.github', 'activities', 'api', 'bench', 'dev', 'docs', 'portal', 'prisma', 'test', 'worker', 'workflows'];
const MADE_BY_TOOLS = ['prisma/generated', 'portal/dist', 'portal/public', 'test/histories', 'api/client/schema.d.ts', 'docs/openapi.json'];
const EXTENSIONS = ['.ts', '.tsx', '.mjs', '.sql', '.prisma', '.md', '.yml'];

export type TextFile = { path: string; text: string };

/** Every text of the repository that people write, by its path from the root. */
export const textFiles = (): TextFile[] =>
  [...namesIn('.').filter((path) => !path.startsWith('package')), ...FOLDERS.flatMap(pathsIn)]
    .filter((path) => EXTENSIONS.includes(extname(path)) && !MADE_BY_TOOLS.some((made) => path.startsWith(made)))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

export const markdownFiles = (): TextFile[] => textFiles().filter(({ path }) => path.endsWith('.md'));

const namesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

const pathsIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
