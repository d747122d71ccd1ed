import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf, readSqlObjects } from '../prisma/read-sql-objects.js';
import { freePort, releasePorts } from './free-port.js';
import { startPostgres } from './postgres.js';
import { schemaDiff } from './schema-diff.js';

const FOLDER = 'prisma/migrations';
const NAME = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const USAGE = 'Usage: npm run new-migration -- <name>, such as add_service_accounts: lower-case words, digits and single underscores.';
/** What the migrations hold and `schema.prisma` cannot express; it stays. */
const BEYOND_PRISMA = ['"approval_flows_current"'];

/** `npm run new-migration -- <name>`: writes the difference between the migrations and `schema.prisma` as the next migration. */
async function main([name, ...others]: readonly string[]): Promise<void> {
  if (name === undefined || others.length > 0 || !NAME.test(name)) throw new Error(USAGE);
  const earlier = (await readdir(FOLDER)).filter((one) => /^\d/.test(one)).sort();
  const twin = earlier.find((one) => one.replace(/^\d+_/, '') === name);
  if (twin !== undefined) throw new Error(`There is a migration of this name: ${FOLDER}/${twin}.`);
  const difference = (await withPostgres(schemaDiff)).filter((statement) => !BEYOND_PRISMA.some((part) => statement.includes(part)));
  const parts = [...(await newDigest(earlier)), ...difference];
  const file = join(FOLDER, `${timestamp(new Date())}_${name}`, 'migration.sql');
  await mkdir(join(file, '..'));
  await writeFile(file, `${parts.join('\n\n') || '-- What schema.prisma cannot express.'}\n`, { flag: 'wx' });
  console.log(`✓ ${file}${parts.length > 0 ? '' : ' (schema.prisma asks for nothing new: write the statements yourself)'}`);
}

/** The line that names the functions and triggers of `prisma/sql/`, if they have changed: an older release then leaves them alone. */
async function newDigest(migrations: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(migrations.map((one) => readFile(join(FOLDER, one, 'migration.sql'), 'utf8')));
  const digest = digestOf(await readSqlObjects());
  const named = texts.flatMap((text) => /^-- Digest of prisma\/sql\/: (\w+)/m.exec(text)?.[1] ?? []);
  return named.at(-1) === digest ? [] : [`-- Digest of prisma/sql/: ${digest}`];
}

/** Runs on the server of `DATABASE_URL`, or on an embedded one that is gone afterwards. */
async function withPostgres<T>(run: (url: string) => Promise<T>): Promise<T> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') return run(given);
  const folder = await mkdtemp(join(tmpdir(), 'doorward-migration-'));
  await chmod(folder, 0o711); // started by root, PostgreSQL runs as another user
  try {
    const postgres = await startPostgres({ dataDir: join(folder, 'pg'), port: await freePort(0) });
    return await run(postgres.url).finally(() => postgres.stop());
  } finally {
    await releasePorts();
    await rm(folder, { recursive: true, force: true });
  }
}

/** In UTC, to the second: `20261128093000`. */
const timestamp = (at: Date): string => at.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14);

main(process.argv.slice(2)).then(
  () => process.exit(),
  (error: unknown) => {
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  },
);
