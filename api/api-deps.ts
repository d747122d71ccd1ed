import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { Database } from '../prisma/database.js';
import type { MessageSeal } from '../secrets/message-seal.js';

/**
 * What the routes work with. `seal` proves to workflows that a message is ours (R99); `log` takes errors behind an answer that stands;
 * `workflowsUrl` is where the Temporal UI shows workflows; `tokensForOthers` lets administrators make API tokens for other people (R121).
 */
export type ApiDeps = {
  db: Database;
  temporal: Client;
  seal: Pick<MessageSeal, 'seal'>;
  log?: Logger;
  workflowsUrl?: string | undefined;
  tokensForOthers?: boolean | undefined;
};
