/** A commit as the check sees it; `at` is in epoch milliseconds. */
export type Commit = { hash: string; at: number; subject: string };

const TYPES = ['feat', 'fix', 'perf', 'refactor', 'style', 'test', 'docs', 'build', 'ci', 'chore', 'revert'];
/** A scope is a folder, at the top or a well-known one below, or a concern of the whole. History keeps its scopes, so none is ever removed. */
const SCOPES = [
  ...['workflows', 'activities', 'api', 'worker', 'prisma', 'portal', 'agent', 'config', 'secrets', 'dev', 'test', 'bench', 'docs'],
  ...['rules', 'decisions', 'evidence', 'support', 'journeys', 'crash', 'fuzz', 'races', 'deployment', 'operations'],
  ...['deps', 'deps-dev', 'ci', 'github', 'release'],
];
const LONGEST_SUBJECT = 60;
/** Length and mood are checked in commits made from this moment on; the form in all. */
const STRICT_FROM = Date.parse('2026-11-28T01:20:00Z');
/** Written by git itself. */
const GENERATED = /^(Merge |Revert "|fixup! |squash! |amend! )/;
const FORM = /^([a-z]+)(?:\(([a-z0-9_.\-/,]+)\))?!?: (\S.*)$/;
/** Past tense, gerund or third person: `added`, `adding`, `adds`. */
const NOT_IMPERATIVE = /^(?:[a-z]+(?:ed|ing)|adds|fixes|makes|moves|removes|renames|updates|uses|writes)$/i;
/** Verbs that end like one of those. */
const IMPERATIVE = /^(?:embed|feed|need|seed|speed|proceed|exceed|bring|ring|string|ping|spring|swing)$/i;

/** Why a commit does not have the form that CONTRIBUTING.md describes; nothing when it does. */
export function commitObjection({ subject: line, at }: Pick<Commit, 'subject' | 'at'>): string | undefined {
  if (GENERATED.test(line)) return undefined;
  const [, type, scope = '', subject] = FORM.exec(line) ?? [];
  if (type === undefined || subject === undefined) return 'is not of the form `type(scope): imperative`';
  const isWordedFreely = at < STRICT_FROM || scope.startsWith('deps'); // a bot words the updates of dependencies
  return prefixObjection(type, scope) ?? (isWordedFreely ? undefined : wordingObjection(subject));
}

function prefixObjection(type: string, scope: string): string | undefined {
  if (!TYPES.includes(type)) return `has an unknown type; known are ${TYPES.join(', ')}`;
  const folders = scope === '' ? [] : scope.split(',').map((one) => one.replace(/\/.*/, ''));
  const unknown = folders.filter((one) => !SCOPES.includes(one));
  return unknown.length === 0 ? undefined : `has an unknown scope, ${unknown.join(', ')}; known are ${SCOPES.join(', ')}`;
}

function wordingObjection(subject: string): string | undefined {
  if (subject.length > LONGEST_SUBJECT)
    return `has ${String(subject.length)} characters after its prefix; at most ${String(LONGEST_SUBJECT)} are allowed`;
  const verb = /^[a-z]+/i.exec(subject)?.[0] ?? '';
  if (NOT_IMPERATIVE.test(verb) && !IMPERATIVE.test(verb)) return 'is not in the imperative: write `add`, not `added`, `adding` or `adds`';
  return undefined;
}
