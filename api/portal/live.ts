import type { Response } from 'express';
import type { Logger } from 'pino';
import { activeAmong, viewersAmong } from '../../prisma/views/viewers-among.js';
import type { Database } from '../../prisma/database.js';
import { type Gathered, gatherNews } from './gather.js';
import { openStreams } from './streams.js';

/** What is told: something about requests that this person sees, or about anything else. Never what; the page asks for it. */
export type News = 'requests' | 'everything';
export type Live = ReturnType<typeof openLive>;

/** All copies of the API lose their connections at the same time: their pages do not ask at the same time. In milliseconds. */
const MISSED_WITHIN_MS = 1_000;

/** The open pages of this process, each told by server-sent events when it should look again (R75). */
export function openLive({ db, log }: { db: Database; log: Logger }) {
  const streams = openStreams();
  const news = gatherNews({
    tell: (gathered) => spread(db, streams, gathered),
    failed: (error) => log.warn({ err: error }, 'open pages were not told of a change'),
  });
  return {
    /** The ids of requests with news, separated by commas; nothing for other news. */
    heard(payload: string): void {
      if (payload === '') news.ofEverything();
      else news.ofRequests(payload.split(','));
    },
    /** Changes may have been missed: everybody who is here looks again. */
    missed(): void {
      if (streams.people().length > 0) news.ofEverything({ laterMs: Math.random() * MISSED_WITHIN_MS });
    },
    open(userId: string, stream: Response): void {
      streams.add(userId, stream);
    },
    close(): void {
      news.stop();
      streams.close();
    },
  };
}

async function spread(db: Database, streams: ReturnType<typeof openStreams>, { requestIds, isEverything }: Gathered): Promise<void> {
  const people = streams.people();
  if (people.length === 0) return;
  const news: News = isEverything ? 'everything' : 'requests';
  if (!isEverything) {
    streams.tell(await viewersAmong(db, requestIds, people), news);
    return;
  }
  // Somebody may have been deactivated: their pages end at once.
  const active = new Set(await activeAmong(db, people));
  streams.end(people.filter((id) => !active.has(id)));
  streams.tell(active, news);
}
