import type { Client } from 'pg';
import type { SqlObject } from './read-sql-objects.js';

/** How often to try when concurrent statements block the change. */
const MOST_ATTEMPTS = 5;
const IS_BLOCKED: readonly unknown[] = ['40P01', '55P03']; // deadlock, lock timeout

/**
 * Brings the functions, views and triggers of a database to the given definitions, which are in order of use. Drops and creates those that
 * changed and all that use them, and drops those without a definition, in one transaction. Returns the names of all of these. The caller
 * holds the lock of migrations.
 */
export async function applySqlObjects(client: Client, objects: readonly SqlObject[]): Promise<readonly string[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await apply(client, objects);
    } catch (error) {
      await client.query('ROLLBACK');
      if (attempt === MOST_ATTEMPTS || !IS_BLOCKED.includes((error as { code?: unknown }).code)) throw error;
    }
  }
}

async function apply(client: Client, objects: readonly SqlObject[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string; hash: string }>('SELECT name, hash FROM sql_objects');
  const gone = rows.map(({ name }) => name).filter((name) => objects.every((one) => one.name !== name));
  const made = withUsers(
    objects.filter(({ name, hash }) => rows.every((row) => row.name !== name || row.hash !== hash)),
    objects,
  );
  const names = [...made.map((one) => one.name), ...gone];
  if (names.length === 0) return names;
  // While a change of a trigger waits for its table, all other statements on the table wait behind it.
  await client.query("BEGIN; SET LOCAL lock_timeout = '2s'");
  await drop(client, names);
  for (const one of made) await client.query(one.text);
  await client.query('DELETE FROM sql_objects WHERE name = ANY ($1)', [names]);
  await client.query('INSERT INTO sql_objects (name, hash) SELECT * FROM unnest($1::text[], $2::text[])', [
    made.map((one) => one.name),
    made.map((one) => one.hash),
  ]);
  await client.query('COMMIT');
  return names;
}

/** The changed objects and all that use one of them, in order. */
function withUsers(changed: readonly SqlObject[], objects: readonly SqlObject[]): readonly SqlObject[] {
  const names = new Set(changed.map((one) => one.name));
  return objects.filter((one) => {
    if (one.uses.some((name) => names.has(name))) names.add(one.name);
    return names.has(one.name);
  });
}

/**
 * Drops every version of these objects, with their triggers. An object is younger than what it uses, so the youngest goes first. Fails when
 * anything else depends on one of them, such as an index.
 */
async function drop(client: Client, names: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `WITH functions AS (SELECT p.oid FROM pg_proc p WHERE p.proname = ANY ($1) AND p.pronamespace = current_schema()::regnamespace)
    SELECT format('DROP TRIGGER %I ON %s', t.tgname, t.tgrelid::regclass) AS statement, t.oid AS age
    FROM pg_trigger t JOIN functions f ON f.oid = t.tgfoid
    UNION ALL SELECT format('DROP FUNCTION %s', f.oid::regprocedure), f.oid FROM functions f
    UNION ALL SELECT format('DROP VIEW %s', c.oid::regclass), c.oid FROM pg_class c
    WHERE c.relname = ANY ($1) AND c.relkind = 'v' AND c.relnamespace = current_schema()::regnamespace
    ORDER BY age DESC`,
    [names],
  );
  for (const { statement } of rows) await client.query(statement);
}
