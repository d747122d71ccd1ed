import type { Database } from '../../../prisma/database.js';
import { Prisma } from '../../../prisma/generated/client.js';

/**
 * The row count and a digest of every table; an equal result means that nothing was written in between, but for what reading writes: when a
 * token was used, and who exported what.
 */
export async function databaseDigest(db: Database): Promise<Record<string, string>> {
  const tables = await db.$queryRaw<{ name: string }[]>`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`;
  const each = tables.map(
    ({
      name,
    }) => Prisma.sql`SELECT ${name} AS name, count(*) || ' ' || coalesce(md5(string_agg(row::text, '|' ORDER BY row::text)), '') AS held
      FROM (SELECT to_jsonb(t) - 'last_used_at' AS row FROM ${Prisma.raw(`"${name}"`)} t) rows
      WHERE row ->> 'type' IS DISTINCT FROM 'export.started'`,
  );
  const rows = await db.$queryRaw<{ name: string; held: string }[]>(Prisma.join(each, ' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, held }) => [name, held]));
}
