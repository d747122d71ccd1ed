import { readdir } from 'node:fs/promises';
import type * as SchemaDiff from '../../dev/schema-diff.js';
import { migrate } from '../../prisma/migrate.js';
import { emptyDatabase, inAProcess, query } from './empty-database.js';

const drops: (() => Promise<unknown>)[] = [];
async function anEmptyDatabase(): Promise<string> {
  const { url, drop } = await emptyDatabase();
  drops.push(drop);
  return url;
}
afterAll(async () => {
  for (const drop of drops) await drop();
});

const applied = async (url: string) =>
  (await query(url, 'SELECT migration_name FROM _prisma_migrations ORDER BY finished_at')).map((row) => row['migration_name']);
const folders = async () =>
  (await readdir('prisma/migrations', { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const MIGRATE: [string, string] = ['prisma/migrate.ts', migrate.name];
const DIFF: [string, string] = ['dev/schema-diff.ts', 'schemaDiff' satisfies keyof typeof SchemaDiff];

describe('migrating', () => {
  it('applies every migration once, also when several processes start at the same time, and later', async () => {
    const url = await anEmptyDatabase();
    const results = await Promise.all([inAProcess(MIGRATE, url), inAProcess(MIGRATE, url)]);
    expect(results.filter((names) => names.length > 0)).toEqual([await folders()]);
    expect(await migrate(url)).toEqual([]);
    expect(await applied(url)).toEqual(await folders());
    expect(await query(url, 'SELECT id, values FROM settings')).toEqual([{ id: 1, values: {} }]);
  });
  it('says what is wrong where there is no server', async () => {
    await expect(migrate('postgres://nobody@127.0.0.1:1/nothing')).rejects.toThrow('ECONNREFUSED');
  });
});

describe('the migrations', () => {
  it('make what the schema says, but for what Prisma cannot say', async () => {
    // Prisma knows no key that is checked at the end of a transaction.
    expect(await inAProcess(DIFF, await anEmptyDatabase())).toEqual([
      '-- DropForeignKey\nALTER TABLE "approval_flows" DROP CONSTRAINT "approval_flows_current";',
    ]);
  });
});
