import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Prisma } from './generated/client.js';

/** The rows of a frequent statement, which is prepared once for each connection. Its text must not depend on the values. */
export async function rowsOf<Row>(on: Pool | PoolClient, { text, values }: Prisma.Sql): Promise<Row[]> {
  const { rows } = await on.query({ name: nameOf(text), text, values });
  return rows as Row[];
}

const names = new Map<string, string>();

/** The same text has the same name in every process, so that a connection pooler can share prepared statements. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20);
  names.set(text, name);
  return name;
}
