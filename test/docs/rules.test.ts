import { readFileSync } from 'node:fs';
import { type TextFile, textFiles } from './text-files.js';

const CITATION = /\bR\d{1,3}a?\b/g;
const RULES = [...readFileSync('docs/rules.md', 'utf8').matchAll(/^### (R\d+a?) \S/gm)].map(([, rule]) => rule!);
const FILES = textFiles();

const citationsIn = ({ path, text }: TextFile) => [...text.matchAll(CITATION)].map(([rule]) => ({ rule, path }));

describe('docs/rules.md', () => {
  it('defines every rule that anything in the repository cites', () => {
    const undefinedOnes = FILES.flatMap(citationsIn).filter(({ rule }) => !RULES.includes(rule));
    expect(undefinedOnes).toEqual([]);
  });
  it('defines each rule once, in the order of their numbers', () => {
    expect(RULES.length).toBeGreaterThan(70);
    const byNumber = [...new Set(RULES)].sort((a, b) => Number.parseInt(a.slice(1)) - Number.parseInt(b.slice(1)) || a.localeCompare(b));
    expect(RULES).toEqual(byNumber);
  });
});

it('nothing cites a specification that is not in the repository', () => {
  const outside = new RegExp('SPEC' + ' §|\\bSTATES[.]md\\b');
  expect(FILES.filter(({ text }) => outside.test(text)).map(({ path }) => path)).toEqual([]);
});

it('the OpenAPI document, which callers read, cites no rule and no specification', () => {
  const document = readFileSync('docs/openapi.json', 'utf8');
  const citing = document.split('\n').filter((line) => /\bR\d{1,3}a?\b|\bSPEC\b/.test(line));
  expect(citing).toEqual([]);
});
