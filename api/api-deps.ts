import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { Database } from '../prisma/database.js';

/**
 * What the routes work with. `log` takes errors behind an answer that stands; `workflowsUrl` is where the Temporal UI shows workflows;
 * `tokensForOthers` lets administrators make API tokens for other people (R121).
 */
export type ApiDeps = {
  db: Database;
  temporal: Client;
  log?: Logger;
  workflowsUrl?: string | undefined;
  tokensForOthers?: boolean | undefined;
};
