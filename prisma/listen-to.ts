import pg from 'pg';

const AGAIN_AFTER_MS = 1_000;
/** A server that does not answer within this time counts as away. */
const ANSWERS_WITHIN_MS = 3_000;
/** A connection that only listens does not notice a lost server, so it is checked at this interval. */
const CHECKED_EVERY_MS = 15_000;

/** Payloads: `doorward_outbox` has the id of a directory change, `doorward_events` the ids of requests with new events, or nothing. */
export type NotifyChannel = 'doorward_outbox' | 'doorward_events';

type Listener = {
  /** Called with the payload of each notification, after its commit. */
  heard: (payload: string) => void;
  /** Called when listening begins, also after a lost connection. Earlier notifications were missed. */
  listening: () => void;
  /** Called with the error whenever connecting fails or the connection stops responding. */
  failed: (error: unknown) => void;
  checkedEveryMs?: number;
};

/** Listens to a channel and reconnects when the connection is lost. Needs a direct connection, not one of a pooler. */
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

/** A repeated LISTEN changes nothing, and shows whether the server still responds. */
function checkAlways(client: pg.Client, { listen, everyMs, failed }: Check): void {
  const timer = setInterval(() => {
    listen().catch((error: unknown) => {
      failed(error);
      client.connection.stream.destroy(); // the server is gone, so there is no goodbye; `end` follows
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
