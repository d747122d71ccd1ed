import { readdir } from 'node:fs/promises';
import { migrationList } from '../../prisma/migrate.js';
import { openSchemaEngine } from '../../prisma/open-schema-engine.js';

/** Makes a database as the releases left it whose migrations made the functions. To be called in a process of its own. */
export async function olderDatabase(databaseUrl: string): Promise<readonly string[]> {
  const names = (await readdir('prisma/migrations')).filter((name) => /^\d/.test(name) && name < '20261125').sort();
  const engine = await openSchemaEngine(databaseUrl);
  const filters = { externalTables: [], externalEnums: [] };
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: await migrationList(names), filters });
  return appliedMigrationNames;
}
