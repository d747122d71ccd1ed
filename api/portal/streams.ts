import type { Response } from 'express';

/** Keeps proxies from closing a stream on which nothing happens, in milliseconds. */
const HEARTBEAT_MS = 20_000;
const MOST_OF_A_PERSON = 20;
const HEADERS = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' };

/** The open streams of server-sent events of this process, by person. */
export function openStreams() {
  const streams = new Map<string, Set<Response>>();
  const each = (userIds: Iterable<string>, act: (stream: Response) => void): void => {
    for (const id of userIds) for (const stream of streams.get(id) ?? []) act(stream);
  };
  const heartbeat = setInterval(() => {
    each(streams.keys(), (stream) => void stream.write(': still here\n\n'));
  }, HEARTBEAT_MS).unref();

  return {
    people: (): string[] => [...streams.keys()],
    /** Keeps the answer open until the page is gone; the oldest page of somebody with very many gives way. */
    add(userId: string, stream: Response): void {
      const open = streams.get(userId) ?? new Set();
      if (open.size >= MOST_OF_A_PERSON) [...open][0]?.end();
      streams.set(userId, open.add(stream));
      stream.on('close', () => {
        open.delete(stream);
        if (open.size === 0) streams.delete(userId);
      });
      stream.writeHead(200, HEADERS);
      stream.write('retry: 2000\n\n');
    },
    tell(userIds: Iterable<string>, news: string): void {
      each(userIds, (stream) => void stream.write(`event: changed\ndata: ${news}\n\n`));
    },
    end(userIds: Iterable<string>): void {
      each(userIds, (stream) => void stream.end());
    },
    close(): void {
      clearInterval(heartbeat);
      each(streams.keys(), (stream) => void stream.end());
    },
  };
}
