import pg from 'pg';

const AGAIN_AFTER_MS = 1_000;
/** A server that is there answers at once; one that has not by this time is away, in milliseconds. */
const ANSWERS_WITHIN_MS = 3_000;
/** A connection that only listens does not notice that its other end is gone: it is asked this often, in milliseconds. */
const CHECKED_EVERY_MS = 15_000;

/** `doorward_outbox`: the id of a change elsewhere. `doorward_events`: the ids of requests with new events, or nothing for other events. */
export type NotifyChannel = 'doorward_outbox' | 'doorward_events';

type Listener = {
  /** Told the payload of each notification as soon as it is committed. */
  heard: (payload: string) => void;
  /** Told whenever listening begins, also after the connection was lost: what came before was not heard. */
  listening: () => void;
  /** Told why nobody listens, each time that connecting fails or the connection no longer answers. */
  failed: (error: unknown) => void;
  checkedEveryMs?: number;
};

/** Listens to a channel, for ever; a lost connection is made again. Needs a connection of its own, not a pooler's. */
export function listenTo(channel: NotifyChannel, databaseUrl: string, listener: Listener): { stop(): Promise<void> } {
  const { heard, listening, failed, checkedEveryMs = CHECKED_EVERY_MS } = listener;
  let isStopped = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    client = undefined;
    if (!isStopped) timer = setTimeout(() => void connect(), AGAIN_AFTER_MS);
  };
  const connect = async (): Promise<void> => {
    const next = newClient(databaseUrl);
    next.on('notification', ({ payload }) => {
      heard(payload ?? '');
    });
    const listen = () => next.query(`LISTEN ${channel}`);
    try {
      await next.connect();
      await listen();
    } catch (error) {
      failed(error);
      await next.end().catch(() => undefined); // it may never have begun
      again();
      return;
    }
    if (isStopped) return next.end();
    next.once('end', again);
    checkAlways(next, { listen, everyMs: checkedEveryMs, failed });
    client = next;
    listening();
  };
  void connect();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}

type Check = { listen: () => Promise<unknown>; everyMs: number; failed: (error: unknown) => void };

/** Listening again changes nothing, and shows whether anybody is there. */
function checkAlways(client: pg.Client, { listen, everyMs, failed }: Check): void {
  const timer = setInterval(() => {
    listen().catch((error: unknown) => {
      failed(error);
      client.connection.stream.destroy(); // nobody is there to take leave of; `end` follows
    });
  }, everyMs);
  client.once('end', () => clearInterval(timer));
}

function newClient(connectionString: string): pg.Client {
  const client = new pg.Client({
    ...{ connectionString, keepAlive: true },
    ...{ connectionTimeoutMillis: ANSWERS_WITHIN_MS, query_timeout: ANSWERS_WITHIN_MS },
  });
  client.on('error', () => undefined); // `end` follows
  return client;
}
