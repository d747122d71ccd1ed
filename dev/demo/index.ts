import { Client, Connection } from '@temporalio/client';
import { openDatabase } from '../../prisma/database.js';
import type { RunningStack } from '../running-stack.js';
import { writeDemoFile } from './demo-file.js';
import { seedAdmin } from './seed-admin.js';
import { seedOrganisation } from './organisation.js';
import { seedRequests } from './requests.js';

/**
 * Fills an empty database with the demo organisation (R112), or with one administrator, and writes `demo.json` with a token for every user.
 * A database that has users is not changed. Returns the path of the file.
 */
export async function prepareDemo({ demo, ...stack }: RunningStack & { demo: boolean }): Promise<string> {
  const db = openDatabase(stack.databaseUrl, { connections: 5, statementTimeoutMs: 30_000 });
  const connection = await Connection.connect({ address: stack.temporal.address });
  try {
    if ((await db.user.count()) === 0) {
      if (demo) {
        const organisation = await seedOrganisation(db);
        await seedRequests({ db, organisation, temporal: new Client({ connection, namespace: stack.temporal.namespace }) });
      } else await seedAdmin(db);
    }
    return await writeDemoFile(db, stack);
  } finally {
    await connection.close();
    await db.$disconnect();
  }
}
