import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openSchemaEngine } from './schema-engine.js';

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));
/** Any number that is ours: processes that start at once migrate one after the other. */
const LOCK = 7_277_001;

/**
 * Brings the database to the newest schema and answers with the migrations it applied. Every process calls it at start; a database
 * that is up to date costs one query.
 */
export async function migrate(databaseUrl: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const names = await migrationNames();
    return (await isUpToDate(client, names)) ? [] : await apply(databaseUrl, names);
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

async function isUpToDate(client: pg.Client, names: readonly string[]): Promise<boolean> {
  const table = await client.query<{ there: boolean }>("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there");
  if (!table.rows[0]?.there) return false;
  const done = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  const applied = new Set(done.rows.map((row) => row.migration_name));
  return names.every((name) => applied.has(name));
}

async function apply(databaseUrl: string, names: readonly string[]): Promise<readonly string[]> {
  const engine = await openSchemaEngine(databaseUrl);
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: await migrationList(names),
    filters: { externalTables: [], externalEnums: [] },
  });
  return appliedMigrationNames;
}

/** The migrations as the engine reads them. */
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
