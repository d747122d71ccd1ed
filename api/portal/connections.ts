import type { ServerResponse } from 'node:http';

/** Keeps proxies from closing a connection on which nothing happens, in milliseconds. */
const HEARTBEAT_MS = 20_000;
const MAX_PER_PERSON = 20;
/** A page with more than this unread does not read any more, in bytes. */
const MAX_UNREAD_BYTES = 64_000;
/** The browser connects again after this time, and is authenticated again. In milliseconds. */
const LIFETIME_MS = 15 * 60_000;
const HEADERS = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' };

/** A connection that ends is removed first: it may take for ever to close, and must not be written to any more. */
type Connection = { response: ServerResponse; remove: () => void };
export type Connections = ReturnType<typeof openConnections>;

/** The open connections of the event stream of this process, by person. */
export function openConnections({ lifetimeMs = LIFETIME_MS } = {}) {
  const connections = new Map<string, Set<Connection>>();
  const forEach = (userIds: Iterable<string>, act: (connection: Connection) => void): void => {
    for (const id of userIds) for (const connection of connections.get(id) ?? []) act(connection);
  };
  const heartbeat = setInterval(() => {
    forEach(connections.keys(), (connection) => write(connection, ': still here\n\n'));
  }, HEARTBEAT_MS).unref();

  return {
    people: (): string[] => [...connections.keys()],
    /** Keeps the response open until the page closes it. The oldest connection of a person with very many is cut. */
    add(userId: string, response: ServerResponse): void {
      if (response.req.socket.destroyed) return;
      if (response.req.method === 'HEAD') {
        response.writeHead(200, HEADERS).end();
        return;
      }
      const open = connections.get(userId) ?? new Set();
      const [oldest] = open;
      if (oldest && open.size >= MAX_PER_PERSON) cut(oldest);
      const remove = () => {
        clearTimeout(expiry);
        open.delete(connection);
        if (open.size === 0 && connections.get(userId) === open) connections.delete(userId);
      };
      const connection = { response, remove };
      const expiry = setTimeout(end, lifetimeMs * (0.9 + Math.random() / 5), connection).unref();
      connections.set(userId, open.add(connection));
      begin(connection);
    },
    send(userIds: Iterable<string>, data: string): void {
      forEach(userIds, (connection) => write(connection, `event: changed\ndata: ${data}\n\n`));
    },
    end: (userIds: Iterable<string>): void => forEach(userIds, end),
    close(): void {
      clearInterval(heartbeat);
      forEach(connections.keys(), end);
    },
  };
}

function begin({ response, remove }: Connection): void {
  response.on('error', () => undefined); // `close` follows
  response.on('close', remove);
  response.writeHead(200, HEADERS);
  response.write('retry: 2000\n\n');
}

function write(connection: Connection, text: string): void {
  if (connection.response.writableLength > MAX_UNREAD_BYTES) cut(connection);
  else connection.response.write(text);
}

function end({ response, remove }: Connection): void {
  remove();
  response.end();
}

function cut({ response, remove }: Connection): void {
  remove();
  response.destroy();
}
