import { commitObjection } from '../../dev/commit-objection.js';

const at = Date.parse('2026-12-01T00:00:00Z');
const early = Date.parse('2026-11-24T00:00:00Z');
const LONG = 'a'.repeat(61);

describe('a commit has the form', () => {
  it.each([
    'feat(api): export requests as CSV',
    'refactor(workflows/rules): rename a rule',
    'refactor(api,prisma)!: move the stores',
    'docs: bring the rules in',
    "Merge branch 'main' into portal",
    'Revert "feat(api): export requests as CSV"',
    `build(deps): bump ${LONG}`,
  ])('%s', (subject) => {
    expect(commitObjection({ subject, at })).toBeUndefined();
  });
  it('when it was made before length and mood were checked', () => {
    expect(commitObjection({ subject: `feat(api): added ${LONG}`, at: early })).toBeUndefined();
  });
});

describe('a commit does not have the form', () => {
  it.each([
    ['Export requests', 'is not of the form'],
    ['feat(api):export requests', 'is not of the form'],
    ['feature(api): export requests', 'unknown type'],
    ['feat(everything): export requests', 'unknown scope, everything'],
    [`feat(api): ${LONG}`, '61 characters'],
    ['feat(api): added an export', 'not in the imperative'],
    ['feat(api): exporting requests', 'not in the imperative'],
  ])('%s: %s', (subject, why) => {
    expect(commitObjection({ subject, at })).toContain(why);
  });
});
