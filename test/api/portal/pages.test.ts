import { startApi } from '../../support/api.js';
import { servePortal } from '../../support/portal.js';

let api: Awaited<ReturnType<typeof startApi>>;
let portal: Awaited<ReturnType<typeof servePortal>>;
beforeAll(async () => {
  api = await startApi();
  portal = await servePortal(api, { folder: 'portal/dist' });
}, 60_000);
afterAll(async () => {
  await portal.stop();
  await api.stop();
});

const get = (path: string, accept = 'text/html,application/xhtml+xml,*/*;q=0.8') =>
  fetch(`${portal.baseUrl}${path}`, { headers: { Accept: accept } });

it('a page carries a nonce of its own, which its policy names, and allows scripts of this site only', async () => {
  const nonces = await Promise.all(
    [0, 1].map(async () => {
      const answer = await get('/inbox');
      const policy = answer.headers.get('Content-Security-Policy') ?? '';
      const [, nonce] = /style-src 'self' 'nonce-([\w-]{22})'/.exec(policy) ?? [];
      expect(policy).toContain("default-src 'none';script-src 'self';");
      expect(await answer.text()).toContain(`nonce="${nonce}"`);
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
      return nonce;
    }),
  );
  expect(new Set(nonces).size).toBe(2);
});

it('what carries its hash is kept for ever, and sent compressed', async () => {
  const [script] = /\/assets\/[\w.-]+\.js/.exec(await (await get('/')).text())!;
  const answer = await get(script, '*/*');
  expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  expect(answer.headers.get('Content-Encoding')).not.toBeNull();
});

it.each([
  ['/nothing', 'application/json'],
  ['/nothing', '*/*'],
  ['/favicon.ico', 'text/html'],
  ['/api/v1/nothing', 'text/html'],
])('%s for whoever takes %s is no page', async (path, accept) => {
  const answer = await get(path, accept);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
});
