import type { Browser } from 'playwright-core';
import { aPerson, type Person } from '../../support/database/directory-rows.js';
import { startApi } from '../../support/http/api.js';
import { startBrowser } from '../../support/portal/browser.js';
import { DOCUMENTED_ROUTES } from '../../support/requests/documented-routes.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
beforeAll(async () => {
  api = await startApi(undefined, { trustProxy: 1 });
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
});
afterAll(() => api.stop());

const LOGOS = ['readLogo'];

describe('an answer', () => {
  it.each(DOCUMENTED_ROUTES.filter(({ route }) => !LOGOS.includes(route.operationId)))(
    'is kept by nobody: $name',
    async ({ route, method }) => {
      const path = route.path.replaceAll(/:\w+/g, ada.id);
      for (const as of [ada, undefined]) {
        const { headers } = await api.call({ ...(as && { as }), method, path });
        expect(headers['cache-control']).toBe('no-store');
      }
    },
  );
  it.each(['/', '/healthz', '/readyz', '/metrics', '/nowhere', '/api/v1/nowhere', '/api/v1/openapi.json'])(
    'is kept by nobody: %s',
    async (path) => {
      expect((await fetch(`${api.baseUrl}${path}`)).headers.get('cache-control')).toBe('no-store');
    },
  );
  it('of a logo is kept, because it is the same for everybody', async () => {
    const { headers } = await api.call({ as: ada, method: 'get', path: '/logos/github-icon.svg' }).expect(200);
    expect(headers['cache-control']).toBe('private, max-age=604800');
  });
});

describe('the address /', () => {
  it.each(['*/*', 'text/html', 'application/json'])('answers anybody who accepts %s', async (accept) => {
    const answer = await fetch(`${api.baseUrl}/`, { headers: { Accept: accept } });
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ name: 'Doorward', documentation: '/api/docs' })]);
  });
});

describe('over plain HTTP', () => {
  it('no answer asks for HTTPS; behind a proxy with TLS each does', async () => {
    for (const path of ['/', '/api/docs/', '/api/v1/me']) {
      const plain = await fetch(`${api.baseUrl}${path}`);
      expect(plain.headers.get('strict-transport-security')).toBeNull();
      expect(plain.headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
      const { headers } = await fetch(`${api.baseUrl}${path}`, { headers: { 'X-Forwarded-Proto': 'https' } });
      expect(headers.get('strict-transport-security')).toContain('max-age=');
      expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
    }
  });

  describe('in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
    }, 400_000);
    afterAll(() => browser.close());

    it('the documentation is shown on any host name', async () => {
      const port = new URL(api.baseUrl).port;
      const named = await browser.newContext();
      await named.route('http://doorward.example.test/**', async (route) => {
        const url = new URL(route.request().url());
        await route.fulfill({ response: await named.request.get(`http://127.0.0.1:${port}${url.pathname}`) });
      });
      const page = await named.newPage();
      await page.goto('http://doorward.example.test/api/docs/');
      await page.getByText('Submit an access request').first().waitFor({ timeout: 30_000 });
      expect(await page.title()).toBe('Doorward API');
      await named.close();
    });
  });
});
