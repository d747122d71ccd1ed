import type { Response } from 'express';
import type { Logger } from 'pino';
import type { Database } from '../../prisma/database.js';
import { activeAmong } from '../../prisma/views/requests/viewers-among.js';
import { viewersAmong } from '../../prisma/views/requests/viewers-among.js';
import { batchChanges, type Changes } from './batch-changes.js';
import { type Connections, openConnections } from './connections.js';

export type EventStream = ReturnType<typeof openEventStream>;
/** What an open page loads again: requests that this person sees, or everything. */
type Scope = 'requests' | 'everything';

/** All copies of the API lose their connections at the same time: their pages reload spread over this time. In milliseconds. */
const RELOAD_SPREAD_MS = 1_000;

/** The server-sent events of this process: they tell open pages when to load their data again (R75). */
export function openEventStream({ db, log }: { db: Database; log: Logger }) {
  const connections = openConnections();
  const batch = batchChanges({
    send: (changes) => sendChanges(db, connections, changes),
    onFailure: (error) => log.warn({ err: error }, 'a change was not sent to open pages'),
  });
  return {
    /** Takes a notification of the database: ids of changed requests, separated by commas; empty for any other change. */
    onNotification(payload: string): void {
      if (payload === '') batch.addEverything();
      else batch.addRequests(payload.split(','));
    },
    /** Notifications may have been missed while the database was away: every open page loads its data again. */
    onReconnect(): void {
      if (connections.people().length > 0) batch.addEverything({ delayMs: Math.random() * RELOAD_SPREAD_MS });
    },
    open(userId: string, response: Response): void {
      connections.add(userId, response);
    },
    close(): void {
      batch.stop();
      connections.close();
    },
  };
}

async function sendChanges(db: Database, connections: Connections, { requestIds, isEverything }: Changes): Promise<void> {
  const people = connections.people();
  if (people.length === 0) return;
  const scope: Scope = isEverything ? 'everything' : 'requests';
  if (!isEverything) {
    connections.send(await viewersAmong(db, requestIds, people), scope);
    return;
  }
  // Somebody may have been deactivated: their connections end at once.
  const active = new Set(await activeAmong(db, people));
  connections.end(people.filter((id) => !active.has(id)));
  connections.send(active, scope);
}
