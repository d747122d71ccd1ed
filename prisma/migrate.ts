import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { applySqlObjects } from './apply-sql-objects.js';
import { openSchemaEngine } from './open-schema-engine.js';
import { readSqlObjects } from './read-sql-objects.js';

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));
/** An arbitrary number. Processes that start at the same time migrate one after the other. */
const LOCK = 7_277_001;

/**
 * Applies the migrations that are missing, then the functions, views and triggers that changed. Returns the names of the migrations. Every
 * process calls it when it starts; a database that is up to date costs three small queries.
 */
export async function migrate(databaseUrl: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const names = await migrationNames();
    const before = await appliedMigrations(client);
    const applied = names.every((name) => before.includes(name)) ? [] : await apply(databaseUrl, names);
    // A migration that is unknown here belongs to a newer release, and so do the objects in the database.
    if (before.every((name) => names.includes(name))) await applySqlObjects(client, await readSqlObjects());
    return applied;
  } finally {
    await client.end();
  }
}

async function migrationNames(): Promise<string[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

const NO_SUCH_TABLE = '42P01';

async function appliedMigrations(client: pg.Client): Promise<string[]> {
  try {
    const { rows } = await client.query<{ name: string }>(
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    );
    return rows.map(({ name }) => name);
  } catch (error) {
    if ((error as { code?: unknown }).code === NO_SUCH_TABLE) return [];
    throw error;
  }
}

async function apply(databaseUrl: string, names: readonly string[]): Promise<readonly string[]> {
  const engine = await openSchemaEngine(databaseUrl);
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: await migrationList(names),
    filters: { externalTables: [], externalEnums: [] },
  });
  return appliedMigrationNames;
}

/** The migrations in the form that the engine reads. */
export async function migrationList(names?: readonly string[]) {
  const migrationDirectories = await Promise.all(
    (names ?? (await migrationNames())).map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: await readFile(`${FOLDER}/${name}/migration.sql`, 'utf8') },
      },
    })),
  );
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' };
  return { baseDir: FOLDER, lockfile, shadowDbInitScript: '', migrationDirectories };
}
