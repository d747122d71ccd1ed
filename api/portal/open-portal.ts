import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Database } from '../../prisma/database.js';
import { listenTo } from '../../prisma/listen-to.js';
import type { PortalOptions } from '../app.js';
import type { ApiConfig } from '../config.js';
import { identityProvider } from './identity-provider.js';
import { openLive } from './live.js';

/** Where `npm run build:portal` puts the pages. */
const PAGES = fileURLToPath(new URL('../../portal/dist/', import.meta.url));

type Opened = { options: PortalOptions; closePages(): void; stop(): Promise<void> };

/** The portal of this process, where the environment names what it needs: pages, sign-in, and a connection that hears of changes. */
export function openPortal(config: ApiConfig, { db, log }: { db: Database; log: Logger }): Opened | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, PUBLIC_URL, SESSION_SECRET: secret } = config;
  if (!issuer || !clientId || !clientSecret || !PUBLIC_URL || !secret) return undefined;
  const publicUrl = new URL(PUBLIC_URL);
  const live = openLive({ db, log });
  const listening = listenTo('doorward_events', config.DATABASE_URL, {
    heard: (payload) => live.heard(payload),
    listening: () => live.missed(),
    failed: (error) => log.warn({ err: error }, 'open pages are not told of changes'),
  });
  const provider = identityProvider({ issuer, clientId, clientSecret, publicUrl });
  return {
    options: { provider, sessions: { publicUrl, secret }, live, folder: PAGES },
    closePages: () => live.close(),
    stop: () => listening.stop(),
  };
}
