import * as z from 'zod';
import { openDatabase } from '../../prisma/database.js';
import { migrate } from '../../prisma/migrate.js';
import { readDatabaseConfig } from '../config.js';
import { issueAdminToken } from './issue-admin-token.js';

const Email = z.email('Name the administrator: npm run -s admin-token -- <email>').toLowerCase();

/**
 * `npm run -s admin-token -- <email>` prints a token for an administrator, valid for one day. It asks for no password: a process with the
 * address of the database can do anything already. The token goes to the terminal only, never to a log.
 */
async function main(): Promise<void> {
  const email = Email.parse(process.argv[2]);
  const { DATABASE_URL } = readDatabaseConfig(process.env);
  await migrate(DATABASE_URL);
  const db = openDatabase(DATABASE_URL, { connections: 2 });
  try {
    const token = await issueAdminToken(db, email);
    if (token === undefined) throw new Error(`No active administrator has the e-mail address ${email}.`);
    process.stdout.write(`${token}\n`);
  } finally {
    await db.$disconnect();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
});

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
}
