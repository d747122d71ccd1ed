import { readFile } from 'node:fs/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlQuery, type SqlResultSet } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { migrationList } from '../prisma/migrate.js';
import { openSchemaEngine } from '../prisma/open-schema-engine.js';

/** What the engine writes where there is no difference. */
const EMPTY = '-- This is an empty migration.';

/**
 * The statements, each with its comment, that turn the schema of the migrations into the schema of `schema.prisma`. The migrations run in a
 * temporary database beside the given one, which is not changed. To be called in a process of its own.
 */
export async function schemaDiff(databaseUrl: string): Promise<string[]> {
  await readOneCharacter(databaseUrl);
  const content = await readFile('prisma/schema.prisma', 'utf8');
  const engine = await openSchemaEngine(databaseUrl, content);
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...(await migrationList()) },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return (stdout ?? '')
    .split(/\n\n(?=-- )/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '' && statement !== EMPTY);
}

type Field = { name: string; dataTypeID: number };
type Fields = { addFields: (fields: Field[]) => void };
type Queries = { queryRaw: (query: SqlQuery) => Promise<SqlResultSet> };

/** The type "char" of PostgreSQL's own tables, and that of text. */
const CHAR = 18;
const TEXT = 25;

/** The engine asks for columns of the type "char", which this version of the adapter refuses to read. */
async function readOneCharacter(databaseUrl: string): Promise<void> {
  const names = new Set<string>();
  const result = (pg as unknown as { Result: { prototype: Fields } }).Result.prototype;
  const { addFields } = result;
  result.addFields = function (fields) {
    for (const field of fields.filter((one) => one.dataTypeID === CHAR)) {
      names.add(field.name);
      field.dataTypeID = TEXT;
    }
    addFields.call(this, fields);
  };
  const adapter = await new PrismaPg({ connectionString: databaseUrl }).connect();
  const queries = Object.getPrototypeOf(Object.getPrototypeOf(adapter)) as Queries;
  const { queryRaw } = queries;
  queries.queryRaw = async function (query) {
    const { columnNames, columnTypes, ...rows } = await queryRaw.call(this, query);
    const types = columnTypes.map((type, at) => (names.has(columnNames[at] ?? '') ? ColumnTypeEnum.Character : type));
    return { ...rows, columnNames, columnTypes: types };
  };
  await adapter.dispose();
}
