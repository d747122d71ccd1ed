import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { withConditions } from './conditions.js';

const FOLDER = fileURLToPath(new URL('./sql', import.meta.url));

/** A function, a view, or a trigger with its function. `uses` holds the names of other objects in its text. */
export type SqlObject = { name: string; text: string; hash: string; uses: readonly string[] };

/** Reads `prisma/sql/`. Each object comes after those that it uses. A file bears the name of its function or view. */
export async function readSqlObjects(): Promise<SqlObject[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.sql'));
  const names = files.map((file) => file.replace(/\.sql$/, ''));
  return inOrder(await Promise.all(names.map(async (name) => objectOf(name, await readFile(`${FOLDER}/${name}.sql`, 'utf8'), names))));
}

/** The digest of all objects. A migration names it when they change, so that an older release leaves them alone. */
export const digestOf = (objects: readonly SqlObject[]): string =>
  hashOf(
    objects
      .map((one) => one.hash)
      .sort()
      .join(' '),
  ).slice(0, 16);

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export function objectOf(name: string, source: string, names: readonly string[]): SqlObject {
  const text = withConditions(source);
  const code = text.replace(/--.*/g, '').trim(); // a new comment changes nothing
  const uses = names.filter((other) => other !== name && new RegExp(`\\b${other}\\b`).test(code));
  return { name, text, hash: hashOf(code), uses };
}

/** Sorts objects behind those that they use. Fails when they form a cycle. */
export function inOrder(objects: readonly SqlObject[]): SqlObject[] {
  const ordered: SqlObject[] = [];
  let rest = objects;
  while (rest.length > 0) {
    const ready = rest.filter((one) => rest.every((other) => !one.uses.includes(other.name)));
    if (ready.length === 0) throw new Error(`These SQL objects use each other: ${rest.map((one) => one.name).join(', ')}.`);
    ordered.push(...ready);
    rest = rest.filter((one) => !ready.includes(one));
  }
  return ordered;
}
