import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONDITIONS } from '../../prisma/conditions.js';
import { LIVING_STATUSES, OPEN_STATUSES, REQUEST_STATUSES, STEP_STATES, UNDECIDED_STATUSES } from '../../workflows/rules/request/state.js';
import { UNDECIDED_STEP_STATES } from '../../workflows/rules/request/steps.js';

/** Each way to say what `prisma/conditions.ts` says. */
const FORBIDDEN: Record<string, RegExp> = {
  'that something is in force': /expires_at\s+IS\s+(NOT\s+)?NULL|expires_at\s*[<>]=?\s*now\(\)(?! [-+])/i,
  'that something is in force, to Prisma': /expiresAt:\s*(null|\{\s*(not|gte?|lte?):)/,
  'which statuses count': /status\s+(NOT\s+)?IN\s*\(|status\s*=\s*ANY\s*\(\s*'/i,
  'which statuses count, to Prisma': /status:\s*\{\s*(in|notIn|not):/,
  'that a status is not one': /status\s*(<>|!=)\s*'(?!active)/i,
  'which states of steps count': /state\s+(NOT\s+)?IN\s*\(|state:\s*\{\s*(in|notIn):/i,
};

async function filesIn(folder: string, endings: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/generated/') && !path.includes('/migrations/'));
}

describe('a condition that more than one query has', () => {
  it.each(Object.entries(FORBIDDEN))('stands in prisma/conditions.ts alone: %s', async (_what, pattern) => {
    const files = await filesIn('prisma', ['.ts', '.sql']);
    const found: string[] = [];
    for (const file of files.filter((one) => one !== 'prisma/conditions.ts')) {
      for (const [index, line] of (await readFile(file, 'utf8')).split('\n').entries()) {
        if (pattern.test(line)) found.push(`${file}:${index + 1}: ${line.trim()}`);
      }
    }
    expect(found).toEqual([]);
  });
  it.each([
    'm.expires_at IS NULL OR m.expires_at > now()',
    'r.expires_at <= now()',
    'OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }]',
    "r.status IN ('pending', 'error')",
    "status: { in: ['pending'] }",
    "s.state IN ('open')",
  ])('is found elsewhere: %s', (text) => {
    expect(Object.values(FORBIDDEN).some((pattern) => pattern.test(text))).toBe(true);
  });
});

describe('prisma/conditions.ts', () => {
  it('has no condition that nobody asks for', async () => {
    const texts = await Promise.all((await filesIn('prisma', ['.ts', '.sql'])).map((file) => readFile(file, 'utf8')));
    const isUsed = (name: string) => texts.some((text) => text.includes(`condition('${name}'`) || text.includes(`{{${name}:`));
    expect(Object.keys(CONDITIONS).filter((name) => !isUsed(name))).toEqual([]);
  });
});

describe('a list in the migrations', () => {
  /** The lists of values of a column that an index or a check names, in the form in which they stand last. */
  const listsOf = (sql: string, column: string): string[][] =>
    [...sql.matchAll(new RegExp(`\\b${column} IN\\s*\\(([^)]*)\\)`, 'g'))].map((match) => (match[1] ?? '').match(/\w+/g) ?? []);
  const sorted = (lists: readonly (readonly string[])[]) => [...new Set(lists.map((list) => [...list].sort().join(' ')))].sort();
  const statements = async (pattern: RegExp): Promise<string> => {
    const folders = (await readdir('prisma/migrations')).filter((name) => /^\d/.test(name)).sort();
    const texts = await Promise.all(folders.map((name) => readFile(`prisma/migrations/${name}/migration.sql`, 'utf8')));
    return texts
      .join('\n')
      .split(';')
      .filter((one) => pattern.test(one))
      .join(';');
  };

  it('of statuses, in an index, is one of the rules', async () => {
    const lists = listsOf(await statements(/CREATE (UNIQUE )?INDEX/), 'status');
    expect(sorted(lists)).toEqual(sorted([OPEN_STATUSES, UNDECIDED_STATUSES, LIVING_STATUSES]));
  });
  it('of states of steps, in an index, is the one of the rules', async () => {
    expect(sorted(listsOf(await statements(/CREATE INDEX/), 'state'))).toEqual(sorted([UNDECIDED_STEP_STATES]));
  });
  it('of all statuses and states is that of the rules', async () => {
    const checks = await statements(/ALTER TABLE/);
    expect(sorted(listsOf(checks, 'status'))).toContain(sorted([REQUEST_STATUSES])[0]);
    expect(sorted(listsOf(checks, 'state'))).toEqual(sorted([STEP_STATES]));
  });
});
