import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { TEMPLATE, fromSetUp } from '../servers/set-up.js';

/** Creates a copy of the migrated database for one test file. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const template = new URL(fromSetUp(TEMPLATE));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(template, `CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin(template, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function asAdmin(template: URL, statement: string): Promise<void> {
  const admin = new URL(template);
  admin.pathname = '/postgres';
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
