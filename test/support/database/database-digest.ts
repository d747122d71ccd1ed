import type { Database } from '../../../prisma/database.js';
import { Prisma } from '../../../prisma/generated/client.js';

/** The row count and a digest of every table; an equal result means that nothing was written in between. */
export async function databaseDigest(db: Database): Promise<Record<string, string>> {
  const tables = await db.$queryRaw<{ name: string }[]>`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`;
  const each = tables.map(
    ({ name }) => Prisma.sql`SELECT ${name} AS name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS held
      FROM ${Prisma.raw(`"${name}"`)} t`,
  );
  const rows = await db.$queryRaw<{ name: string; held: string }[]>(Prisma.join(each, ' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, held }) => [name, held]));
}
