import type { Response } from 'express';
import type { Logger } from 'pino';
import { activeAmong, concernedBy } from '../../prisma/views/concerned.js';
import type { Database } from '../../prisma/database.js';
import { openStreams } from './streams.js';

/** What is told: something about requests that this person sees, or about anything else. Never what; the page asks for it. */
export type News = 'requests' | 'everything';
export type Live = ReturnType<typeof openLive>;

/** What comes within this time is told as one, in milliseconds. */
const GATHERED_MS = 150;

/** The open pages of this process, each told by server-sent events when it should look again (R75). */
export function openLive({ db, log }: { db: Database; log: Logger }) {
  const streams = openStreams();
  const gathered = { requestIds: new Set<string>(), isEverything: false };
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const news = { requestIds: [...gathered.requestIds], isEverything: gathered.isEverything };
      gathered.requestIds.clear();
      gathered.isEverything = false;
      spread(db, streams, news).catch((error: unknown) => {
        log.warn({ err: error }, 'open pages were not told of a change');
      });
    }, GATHERED_MS);
  };
  return {
    /** The ids of requests with news, separated by commas; nothing for other news. */
    heard(payload: string): void {
      if (payload === '') gathered.isEverything = true;
      else for (const id of payload.split(',')) gathered.requestIds.add(id);
      soon();
    },
    /** Changes may have been missed: everybody looks again. */
    missed(): void {
      gathered.isEverything = true;
      soon();
    },
    open(userId: string, stream: Response): void {
      streams.add(userId, stream);
    },
    close(): void {
      clearTimeout(timer);
      streams.close();
    },
  };
}

type Gathered = { requestIds: readonly string[]; isEverything: boolean };

async function spread(db: Database, streams: ReturnType<typeof openStreams>, { requestIds, isEverything }: Gathered): Promise<void> {
  const people = streams.people();
  if (people.length === 0) return;
  const news: News = isEverything ? 'everything' : 'requests';
  if (!isEverything) {
    streams.tell(await concernedBy(db, requestIds, people), news);
    return;
  }
  // Somebody may have been deactivated: their pages end at once.
  const active = new Set(await activeAmong(db, people));
  streams.end(people.filter((id) => !active.has(id)));
  streams.tell(active, news);
}
