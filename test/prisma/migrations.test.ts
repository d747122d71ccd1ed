import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import pg from 'pg';
import { migrate } from '../../prisma/migrate.js';
import type * as SchemaDiff from './schema-diff.js';
import { fromSetUp, TEMPLATE } from '../support/servers/set-up.js';

const admin = (statement: string) => query(addressOf('postgres'), statement);
const addressOf = (name: string): string => Object.assign(new URL(fromSetUp(TEMPLATE)), { pathname: `/${name}` }).href;

async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

const made: string[] = [];
/** A database with nothing in it. */
async function emptyDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await admin(`CREATE DATABASE ${name}`);
  made.push(name);
  return addressOf(name);
}
afterAll(async () => {
  for (const name of made) await admin(`DROP DATABASE ${name} WITH (FORCE)`);
});

const applied = async (url: string) =>
  (await query(url, 'SELECT migration_name FROM _prisma_migrations ORDER BY finished_at')).map((row) => row['migration_name']);
const folders = async () =>
  (await readdir('prisma/migrations', { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** What a function answers in a process of its own: the migration engine is made for one thing in a process, and not for jest's. */
function inAProcess([file, name]: [file: string, name: string], url: string): Promise<string[]> {
  const code = `import { ${name} } from './${file}'; console.log(JSON.stringify(await ${name}(process.argv[1]))); process.exit();`;
  const options = ['--import', 'tsx', '--input-type=module', '--eval', code, url];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(JSON.parse(said) as string[]);
      else reject(new Error(`${name} ended with ${String(status)}.`));
    });
  });
}
const MIGRATE: [string, string] = ['prisma/migrate.ts', migrate.name];
const DIFF: [string, string] = ['test/prisma/schema-diff.ts', 'schemaDiff' satisfies keyof typeof SchemaDiff];

describe('migrating', () => {
  it('applies every migration once, also when several processes start at the same time, and later', async () => {
    const url = await emptyDatabase();
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
    expect(await inAProcess(DIFF, await emptyDatabase())).toEqual([
      'ALTER TABLE "approval_flows" DROP CONSTRAINT "approval_flows_current";',
    ]);
  });
});
