// `npm run check:names`: every source file bears the name of one of its exports, so that a place is found by its name. A verb in front of the
// noun may be left out (`read-config` or `config` for `readConfig`), as may a final `Of` or `Row`; a list may stand in the plural.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';

/** Files of several functions about one subject, named after the subject. */
const SUBJECTS = new Set(
  readFileSync('dev/subject-files.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
);
/** Entry points, registries, generated code and the settings of tools bear the names that their callers look for. */
const FREE = /(^|\/)(index|main)\.tsx?$|\.config\.ts$|\.d\.ts$|^test\//;

const { stdout, status } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
  encoding: 'utf8',
});
if (status !== 0) {
  console.log('File names are not checked: this is not a git checkout.');
  process.exit();
}
const files = stdout.split('\n').filter((file) => file !== '' && !FREE.test(file) && ts.sys.fileExists(file));

const misnamed = files.filter((file) => !SUBJECTS.has(file) && !bearsNameOf(file, exportsOf(file)));
const stale = [...SUBJECTS].filter((file) => !files.includes(file) || bearsNameOf(file, exportsOf(file)));
for (const file of misnamed) console.error(`${file} bears the name of none of its exports: ${exportsOf(file).join(', ')}`);
for (const file of stale) console.error(`${file} needs no exception in dev/subject-files.txt`);
process.exitCode = misnamed.length + stale.length > 0 ? 1 : 0;

function exportsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
  return source.statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map((one) => one.name.text ?? '');
    return statement.name ? [statement.name.text] : [];
  });
}

function isExported(statement) {
  return statement.modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** A file that exports nothing is an entry point. */
function bearsNameOf(file, names) {
  const wanted = plain(basename(file).replace(/\.tsx?$/, ''));
  const isName = (name) => [wanted, `${wanted}s`].some((one) => plain(name) === one || words(name).slice(1).join('') === one);
  const forms = (name) => [name, `${name}s`];
  return names.length === 0 || names.flatMap((name) => [...forms(name), ...forms(name.replace(/(Of|Row)$/, ''))]).some(isName);
}

function words(name) {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[ _]/);
}

function plain(name) {
  return name.replaceAll(/[-_]/g, '').toLowerCase();
}
