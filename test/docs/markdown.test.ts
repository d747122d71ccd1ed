import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markdownFiles, type TextFile } from './text-files.js';

const FILES = markdownFiles();
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Blocks of code are not text: what looks like a link or a heading in them is none. */
const withoutCode = (text: string): string => text.replace(/^ *```[^]*?^ *```/gm, '');

/** The anchors that headings get when the file is shown. */
const anchorsOf = (text: string): string[] =>
  [...withoutCode(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

/** Relative links that lead nowhere: no such file, or no such heading in it. */
function deadLinksIn({ path, text }: TextFile): string[] {
  const links = [...withoutCode(text).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => target!);
  return links.filter((target) => !/^[a-z]+:/.test(target)).filter((target) => !isThere(path, target));
}

function isThere(from: string, target: string): boolean {
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? from : join(dirname(from), file);
  if (!existsSync(path)) return false;
  return anchor === undefined || anchorsOf(readFileSync(path, 'utf8')).includes(anchor);
}

const FOLDERS = 'activities|api|bench|config|dev|docs|portal|prisma|test|worker|workflows';
const PATH = new RegExp(`\`((?:${FOLDERS})/[\\w./-]+)\``, 'g');
/** Made by a build or a generator, so not in every checkout. */
const MADE = /^(portal\/dist|prisma\/generated)/;

const lostPathsIn = ({ text }: TextFile): string[] =>
  [...text.matchAll(PATH)].map(([, path]) => path!).filter((path) => !MADE.test(path) && !existsSync(path));

const unknownScriptsIn = ({ text }: TextFile): string[] =>
  [...text.matchAll(/\bnpm run (?:-s )?([a-z][a-z:-]*)/g)].map(([, name]) => name!).filter((name) => !(name in scripts));

describe.each(FILES)('$path', (file) => {
  it('has links that lead somewhere', () => {
    expect(deadLinksIn(file)).toEqual([]);
  });
  it('names files and folders that exist', () => {
    expect(lostPathsIn(file)).toEqual([]);
  });
  it('names commands that exist', () => {
    expect(unknownScriptsIn(file)).toEqual([]);
  });
});

it('ARCHITECTURE.md stays a map: at most 150 lines', () => {
  expect(readFileSync('ARCHITECTURE.md', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
});
