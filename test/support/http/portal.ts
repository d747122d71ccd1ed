import { once } from 'node:events';
import { type Logger, pino } from 'pino';
import { createApp } from '../../../api/create-app.js';
import { openEventStream } from '../../../api/portal/event-stream.js';
import { identityProvider } from '../../../api/portal/identity-provider.js';
import { freePort } from '../../../dev/free-port.js';
import { startDevIdentity } from '../../../dev/identity/dev-identity.js';
import type { Database } from '../../../prisma/database.js';
import { listenTo } from '../../../prisma/listen-to.js';
import { testSeal } from '../seals.js';

const SECRET = 'a secret of at least thirty-two characters';

type Served = { folder?: string; logger?: Logger; trustProxy?: number; publicUrl?: URL; issuer?: string };

/** Starts the API with its portal and the development identity provider, on the database that the test provides. */
export async function servePortal({ db, databaseUrl }: { db: Database; databaseUrl: string }, served: Served = {}) {
  const port = await freePort(0);
  const baseUrl = `http://localhost:${String(port)}`;
  const { folder = 'no-pages', logger = pino({ level: 'silent' }), trustProxy = 0, publicUrl = new URL(baseUrl) } = served;
  const identity = await startDevIdentity({ db, port: await freePort(0), publicUrl: baseUrl });
  const events = openEventStream({ db, log: logger });
  const { issuer = identity.issuer } = served;
  let listening: ReturnType<typeof listenTo> | undefined;
  const heard = new Promise<void>((resolve) => {
    listening = listenTo('doorward_events', databaseUrl, {
      heard: (payload) => events.onNotification(payload),
      listening: () => {
        events.onReconnect();
        resolve();
      },
      failed: () => undefined,
    });
  });
  const provider = identityProvider({ ...identity, issuer, publicUrl });
  const portal = { provider, sessions: { publicUrl, secret: SECRET }, events, folder };
  const server = createApp({ db, temporal: Object.create(null) as never, seal: testSeal }, { portal, logger, trustProxy }).listen(
    port,
    '127.0.0.1',
  );
  await Promise.all([once(server, 'listening'), heard]);
  const stop = async () => {
    events.close();
    server.closeAllConnections();
    server.close();
    await listening?.stop();
    await identity.stop();
  };
  return { baseUrl, stop, identity };
}
