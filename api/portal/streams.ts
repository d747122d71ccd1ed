import type { ServerResponse } from 'node:http';

/** Keeps proxies from closing a stream on which nothing happens, in milliseconds. */
const HEARTBEAT_MS = 20_000;
const MOST_OF_A_PERSON = 20;
/** Whoever has left more than this unread does not read, in bytes. */
const MOST_UNREAD = 64_000;
/** The browser opens an ended stream again, and has to be let in again, in milliseconds. */
const LASTS_MS = 15 * 60_000;
const HEADERS = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' };

/** One that ends is taken out first: it may take for ever to be gone, and must not be written to any more. */
type Page = { stream: ServerResponse; takeOut: () => void };

/** The open streams of server-sent events of this process, by person. */
export function openStreams({ lastsMs = LASTS_MS } = {}) {
  const streams = new Map<string, Set<Page>>();
  const each = (userIds: Iterable<string>, act: (page: Page) => void): void => {
    for (const id of userIds) for (const page of streams.get(id) ?? []) act(page);
  };
  const heartbeat = setInterval(() => {
    each(streams.keys(), (page) => write(page, ': still here\n\n'));
  }, HEARTBEAT_MS).unref();

  return {
    people: (): string[] => [...streams.keys()],
    /** Keeps the answer open until the page is gone; the oldest page of somebody with very many gives way. */
    add(userId: string, stream: ServerResponse): void {
      if (stream.req.socket.destroyed) return;
      const open = streams.get(userId) ?? new Set();
      const [oldest] = open;
      if (oldest && open.size >= MOST_OF_A_PERSON) cut(oldest);
      const takeOut = () => {
        clearTimeout(ends);
        open.delete(page);
        if (open.size === 0 && streams.get(userId) === open) streams.delete(userId);
      };
      const page = { stream, takeOut };
      const ends = setTimeout(end, lastsMs * (0.9 + Math.random() / 5), page).unref();
      streams.set(userId, open.add(page));
      begin(page);
    },
    tell(userIds: Iterable<string>, news: string): void {
      each(userIds, (page) => write(page, `event: changed\ndata: ${news}\n\n`));
    },
    end: (userIds: Iterable<string>): void => each(userIds, end),
    close(): void {
      clearInterval(heartbeat);
      each(streams.keys(), end);
    },
  };
}

function begin({ stream, takeOut }: Page): void {
  stream.on('error', () => undefined); // `close` follows
  stream.on('close', takeOut);
  stream.writeHead(200, HEADERS);
  stream.write('retry: 2000\n\n');
}

function write(page: Page, text: string): void {
  if (page.stream.writableLength > MOST_UNREAD) cut(page);
  else page.stream.write(text);
}

function end({ stream, takeOut }: Page): void {
  takeOut();
  stream.end();
}

function cut({ stream, takeOut }: Page): void {
  takeOut();
  stream.destroy();
}
