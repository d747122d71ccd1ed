import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const LEFT_OUT = ['node_modules', '.git', '.data', 'dist'];
const MADE_BY_TOOLS = ['prisma/generated', 'portal/dist', 'portal/public', 'test/histories', 'api/client/schema.d.ts', 'docs/openapi.json'];
const EXTENSIONS = ['.ts', '.tsx', '.mjs', '.sql', '.prisma', '.md', '.yml'];

export type TextFile = { path: string; text: string };

/** Every text of the repository that people write, by its path from the root. */
export const textFiles = (): TextFile[] =>
  readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.includes(name))
    .flatMap((entry) => (entry.isDirectory() ? pathsIn(entry.name) : [entry.name]))
    .filter((path) => EXTENSIONS.includes(extname(path)) && !MADE_BY_TOOLS.some((made) => path.startsWith(made)))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

export const markdownFiles = (): TextFile[] => textFiles().filter(({ path }) => path.endsWith('.md'));

const pathsIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
