import { type Database, openDatabase } from '../../../prisma/database.js';
import { startApi } from '../../support/http/api.js';
import { aPerson } from '../../support/database/directory-rows.js';
import { servePortal } from '../../support/http/portal.js';
import { aCookieClient } from '../../support/http/cookie-client.js';
import { OUTAGES, type Proxy, startProxy } from '../../support/servers/proxy.js';
import { timedRefusal, UNAVAILABLE } from '../../support/http/timed-refusal.js';

let api: Awaited<ReturnType<typeof startApi>>;
let proxy: Proxy;
let db: Database;
let portal: Awaited<ReturnType<typeof servePortal>>;
beforeAll(async () => {
  api = await startApi();
  const url = new URL(api.databaseUrl);
  proxy = await startProxy({ host: url.hostname, port: Number(url.port) });
  url.host = `${proxy.host}:${String(proxy.port)}`;
  db = openDatabase(url.href);
  portal = await servePortal({ db, databaseUrl: api.databaseUrl });
}, 60_000);
afterEach(() => proxy.restore());
afterAll(async () => {
  await portal.stop();
  await db.$disconnect();
  await proxy.stop();
  await api.stop();
});

const PATHS = ['/auth/sign-in', '/auth/session', '/auth/callback?code=x&state=y'];

describe.each(OUTAGES)('while PostgreSQL is away (it %s)', (how, goAway) => {
  it('signing in is 503 within 5 s, for somebody new and for somebody known, and works when it is back', async () => {
    const rina = await aPerson(api.db, `Rina-${how.replaceAll(' ', '-')}`);
    const known = aCookieClient(portal.baseUrl);
    await known.signIn(rina.id);
    await goAway(proxy);
    const ask = async (browser: typeof known, path: string) => {
      const { answer } = await browser.visit(path);
      expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
      return { status: answer.status, body: (await answer.json()) as { code: string } };
    };
    const asked = [ask(aCookieClient(portal.baseUrl), '/auth/sign-in'), ...PATHS.map((path) => ask(known, path))];
    expect(await Promise.all(asked.map(timedRefusal))).toEqual(asked.map(() => UNAVAILABLE));
    await proxy.restore();
    expect((await known.visit('/api/v1/me')).answer.status).toBe(200);
  });
});
