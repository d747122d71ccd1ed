import { once } from 'node:events';
import { type Logger, pino } from 'pino';
import { createApp } from '../../api/app.js';
import { identityProvider } from '../../api/portal/identity-provider.js';
import { openLive } from '../../api/portal/live.js';
import { freePort } from '../../dev/free-port.js';
import { startDevIdentity } from '../../dev/identity/dev-identity.js';
import { waitUntil } from '../../dev/wait-until.js';
import type { Database } from '../../prisma/database.js';
import { listenTo } from '../../prisma/listen.js';

const SECRET = 'a secret of at least thirty-two characters';

type Served = { folder?: string; logger?: Logger; trustProxy?: number; publicUrl?: URL; issuer?: string };

/** The API with its portal, and the development identity provider, over a database that the test has brought. */
export async function servePortal({ db, databaseUrl }: { db: Database; databaseUrl: string }, served: Served = {}) {
  const port = await freePort(0);
  const baseUrl = `http://localhost:${String(port)}`;
  const { folder = 'no-pages', logger = pino({ level: 'silent' }), trustProxy = 0, publicUrl = new URL(baseUrl) } = served;
  const identity = await startDevIdentity({ db, port: await freePort(0), publicUrl: baseUrl });
  const live = openLive({ db, log: logger });
  const { issuer = identity.issuer } = served;
  let listening: ReturnType<typeof listenTo> | undefined;
  const heard = new Promise<void>((resolve) => {
    listening = listenTo('doorward_events', databaseUrl, {
      heard: (payload) => live.heard(payload),
      listening: () => {
        live.missed();
        resolve();
      },
      failed: () => undefined,
    });
  });
  const provider = identityProvider({ ...identity, issuer, publicUrl });
  const portal = { provider, sessions: { publicUrl, secret: SECRET }, live, folder };
  const server = createApp({ db, temporal: Object.create(null) as never }, { portal, logger, trustProxy }).listen(port, '127.0.0.1');
  await Promise.all([once(server, 'listening'), heard]);
  const stop = async () => {
    live.close();
    server.closeAllConnections();
    server.close();
    await listening?.stop();
    await identity.stop();
  };
  return { baseUrl, stop, identity };
}

/** A log that can be read: its messages, and a wait for one of them. */
export function aLog() {
  const messages: string[] = [];
  const write = (line: string) => void messages.push(String((JSON.parse(line) as { msg: unknown }).msg));
  const says = (message: string) => waitUntil(async () => messages.includes(message), { withinMs: 10_000, what: `It logs "${message}"` });
  return { logger: pino({ level: 'warn' }, { write }), says };
}

type Sent = { method?: string; headers?: Record<string, string>; body?: string | URLSearchParams };

/** Somebody's browser: it keeps cookies and follows redirects. */
export function aBrowser(baseUrl: string) {
  const cookies = new Map<string, string>();
  /** Answers with the last answer, and the address it came from. */
  const visit = async (to: string, init: Sent = {}): Promise<{ answer: Response; url: URL; hops: Response[] }> => {
    let url = new URL(to, baseUrl);
    let next = init;
    const hops: Response[] = [];
    for (let hop = 0; hop < 12; hop++) {
      const headers = { ...next.headers, Cookie: [...cookies].map((pair) => pair.join('=')).join('; ') };
      const answer = await fetch(url, { ...next, headers, redirect: 'manual' });
      hops.push(answer);
      for (const set of answer.headers.getSetCookie()) keep(set);
      const location = answer.headers.get('Location');
      if (answer.status < 300 || answer.status >= 400 || location === null) return { answer, url, hops };
      await answer.body?.cancel();
      [url, next] = [new URL(location, url), {}];
    }
    throw new Error('It never ends.');
  };
  const keep = (set: string) => {
    const [pair = ''] = set.split(';');
    const at = pair.indexOf('=');
    cookies.set(pair.slice(0, at), pair.slice(at + 1));
  };
  /** Signs in as that person, at the development identity provider. */
  const signIn = async (personId: string, returnTo = '/') => {
    const { url } = await visit(`/auth/sign-in?return_to=${encodeURIComponent(returnTo)}`);
    return visit(url.href, { method: 'POST', body: new URLSearchParams({ person: personId }) });
  };
  const csrfToken = async () => ((await (await visit('/auth/session')).answer.json()) as { csrfToken: string }).csrfToken;
  return { visit, signIn, csrfToken, cookies };
}
