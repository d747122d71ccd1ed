import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Commit, commitObjection } from './commit-objection.js';

const ROOT = realpathSync(fileURLToPath(new URL('..', import.meta.url)));

/** `npm run check:commits`: holds the commits of this checkout to their form; says so, and passes, where there are none to check. */
function main(): void {
  const commits = commitsHere();
  if (commits.length === 0) console.log('Commits are not checked: this is not a git checkout with commits.');
  const bad = commits.flatMap((commit) => {
    const objection = commitObjection(commit);
    return objection === undefined ? [] : [`  ${commit.hash} ${commit.subject}\n    ${objection}`];
  });
  if (bad.length === 0) return;
  console.error(`${String(bad.length)} commits do not have the form that CONTRIBUTING.md describes:\n${bad.join('\n')}`);
  process.exitCode = 1;
}

/** As many as the clone has; none where this is no checkout, such as an unpacked archive inside of another repository. */
function commitsHere(): Commit[] {
  const top = git('rev-parse', '--show-toplevel')?.trim();
  if (top === undefined || realpathSync(top) !== ROOT) return [];
  const lines = git('log', '--no-merges', '--format=%h%x09%cI%x09%s')?.split('\n') ?? [];
  return lines.filter((line) => line !== '').map(commitIn);
}

function commitIn(line: string): Commit {
  const [hash = '', at = '', ...subject] = line.split('\t');
  return { hash, at: Date.parse(at), subject: subject.join('\t') };
}

/** What git prints; nothing where git is absent or fails. */
function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout : undefined;
}

main();
