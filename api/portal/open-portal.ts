import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Database } from '../../prisma/database.js';
import { listenTo } from '../../prisma/listen-to.js';
import type { ApiConfig } from '../config.js';
import { openEventStream } from './event-stream.js';
import { identityProvider } from './identity-provider.js';
import { isBuilt, NOT_BUILT } from './portal-pages.js';
import type { PortalOptions } from './portal-options.js';

/** Where `npm run build:portal` puts the pages. */
const PAGES = fileURLToPath(new URL('../../portal/dist/', import.meta.url));

type Opened = { options: PortalOptions; closePages(): void; stop(): Promise<void> };

/** The portal of this process, when the environment configures it: pages, sign-in, and a database connection for changes. */
export function openPortal(config: ApiConfig, { db, log }: { db: Database; log: Logger }): Opened | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, PUBLIC_URL, SESSION_SECRET: secret } = config;
  if (!issuer || !clientId || !clientSecret || !PUBLIC_URL || !secret) return undefined;
  const publicUrl = new URL(PUBLIC_URL);
  if (!isBuilt(PAGES)) log.warn(NOT_BUILT);
  const events = openEventStream({ db, log });
  const listening = listenTo('doorward_events', config.DATABASE_URL, {
    heard: (payload) => events.onNotification(payload),
    listening: () => events.onReconnect(),
    failed: (error) => log.warn({ err: error }, 'database notifications for open pages are interrupted'),
  });
  const provider = identityProvider({ issuer, clientId, clientSecret, publicUrl });
  return {
    options: { provider, sessions: { publicUrl, secret }, events, folder: PAGES },
    closePages: () => events.close(),
    stop: () => listening.stop(),
  };
}
