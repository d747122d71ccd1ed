import pg from 'pg';

const AGAIN_AFTER_MS = 1_000;

/** `doorward_outbox`: the id of a change elsewhere. `doorward_events`: the ids of requests with new events, or nothing for other events. */
export type NotifyChannel = 'doorward_outbox' | 'doorward_events';

type Listener = {
  /** Told the payload of each notification as soon as it is committed. */
  heard: (payload: string) => void;
  /** Told whenever listening begins, also after the connection was lost: what came before was not heard. */
  listening: () => void;
  /** Told why nobody listens, each time that connecting fails. */
  failed: (error: unknown) => void;
};

/** Listens to a channel, for ever; a lost connection is made again. Needs a connection of its own, not a pooler's. */
export function listenTo(channel: NotifyChannel, databaseUrl: string, { heard, listening, failed }: Listener): { stop(): Promise<void> } {
  let isStopped = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    client = undefined;
    if (!isStopped) timer = setTimeout(() => void connect(), AGAIN_AFTER_MS);
  };
  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 3_000, keepAlive: true });
    next.on('error', () => undefined); // `end` follows
    next.on('notification', ({ payload }) => {
      heard(payload ?? '');
    });
    try {
      await next.connect();
      await next.query(`LISTEN ${channel}`);
    } catch (error) {
      failed(error);
      await next.end().catch(() => undefined); // it may never have begun
      again();
      return;
    }
    if (isStopped) return next.end();
    next.once('end', again);
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
