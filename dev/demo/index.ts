import { Client, Connection } from '@temporalio/client';
import { openDatabase } from '../../prisma/database.js';
import type { Stack } from '../stack.js';
import { writeDemoFile } from './demo-file.js';
import { onlyAdmin } from './only-admin.js';
import { seedOrganisation } from './organisation.js';
import { seedRequests } from './requests.js';

/**
 * Fills an empty database with the demo organisation (R112), or with one administrator, and writes `demo.json` anew with a token for
 * everybody. A database with users in it is left as it is. Answers where the file is.
 */
export async function prepareDemo({ demo, ...stack }: Stack & { demo: boolean }): Promise<string> {
  const db = openDatabase(stack.databaseUrl, { connections: 5, statementTimeoutMs: 30_000 });
  const connection = await Connection.connect({ address: stack.temporal.address });
  try {
    if ((await db.user.count()) === 0) {
      if (demo) {
        const organisation = await seedOrganisation(db);
        await seedRequests({ db, organisation, temporal: new Client({ connection, namespace: stack.temporal.namespace }) });
      } else await onlyAdmin(db);
    }
    return await writeDemoFile(db, stack);
  } finally {
    await connection.close();
    await db.$disconnect();
  }
}
