// `npm run check:commits`: holds the commits of this checkout to the form that CONTRIBUTING.md describes.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TYPES = ['feat', 'fix', 'perf', 'refactor', 'style', 'test', 'docs', 'build', 'ci', 'chore', 'revert'];
/** A scope is a folder, at the top or a well-known one below, or a concern of the whole. History keeps its scopes, so none is ever removed. */
const SCOPES = [
  ...['workflows', 'activities', 'api', 'worker', 'prisma', 'portal', 'dev', 'test', 'bench', 'docs'],
  ...['rules', 'decisions', 'evidence', 'support', 'journeys', 'crash', 'fuzz', 'races', 'deployment'],
  ...['deps', 'deps-dev', 'ci', 'github', 'release'],
];
const LONGEST_SUBJECT = 60;
/** The length, the mood and the body are checked in commits made from this moment on; the form in all. */
const STRICT_FROM = Date.parse('2026-11-28T01:20:00Z');
/** Written by git itself. */
const GENERATED = /^(Merge |Revert "|fixup! |squash! |amend! )/;
const FORM = /^(?<type>[a-z]+)(?:\((?<scope>[a-z0-9_.\-/,]+)\))?!?: (?<subject>\S.*)$/;
/** Past tense, gerund or third person: `added`, `adding`, `adds`. The exceptions are verbs that end so. */
const NOT_IMPERATIVE =
  /^(?!(?:embed|feed|need|seed|speed|proceed|exceed|bring|ring|string|ping|spring|swing)\b)[a-z]+(?:ed|ing)\b|^(?:adds|fixes|makes|moves|removes|renames|updates|uses|writes)\b/i;

/** Why a commit does not have the form; nothing when it does. */
function objectionTo({ subject: line, at }) {
  if (GENERATED.test(line)) return undefined;
  const { type, scope, subject } = FORM.exec(line)?.groups ?? {};
  if (subject === undefined) return 'is not of the form `type(scope): imperative`';
  if (!TYPES.includes(type)) return `has an unknown type; known are ${TYPES.join(', ')}`;
  const unknown = (scope?.split(',') ?? []).filter((one) => !SCOPES.includes(one.split('/')[0]));
  if (unknown.length > 0) return `has an unknown scope, ${unknown.join(', ')}: known are ${SCOPES.join(', ')}`;
  if (at < STRICT_FROM || scope?.startsWith('deps')) return undefined; // a bot words the updates of dependencies
  if (subject.length > LONGEST_SUBJECT) return `has a subject of ${subject.length} characters after its prefix; at most ${LONGEST_SUBJECT}`;
  if (NOT_IMPERATIVE.test(subject)) return 'is not in the imperative: write `add`, not `added`, `adding` or `adds`';
  return undefined;
}

const ROOT = realpathSync(fileURLToPath(new URL('..', import.meta.url)));

/** What git prints; nothing where git is absent or fails. */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout : undefined;
}

/** The commits of this checkout, as many as it has; nothing where it is none, such as an unpacked archive inside of another repository. */
function commits() {
  const top = git('rev-parse', '--show-toplevel')?.trim();
  if (top === undefined || realpathSync(top) !== ROOT) return undefined;
  const lines = git('log', '--no-merges', '--format=%h%x09%cI%x09%s')?.split('\n') ?? [];
  return lines.filter((line) => line !== '').map(commitIn);
}

function commitIn(line) {
  const [hash, at, ...subject] = line.split('\t');
  return { hash, at: Date.parse(at), subject: subject.join('\t') };
}

const all = commits();
if (all === undefined || all.length === 0) console.log('Commits are not checked: this is not a git checkout with commits.');
const bad = (all ?? []).flatMap((commit) => {
  const objection = objectionTo(commit);
  return objection === undefined ? [] : [`  ${commit.hash} ${commit.subject}\n    ${objection}`];
});
if (bad.length > 0) {
  console.error(`${bad.length} commits do not have the form that CONTRIBUTING.md describes:\n${bad.join('\n')}`);
  process.exitCode = 1;
}
