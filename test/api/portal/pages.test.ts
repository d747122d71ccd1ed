import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { startApi } from '../../support/http/api.js';
import { servePortal } from '../../support/http/portal.js';

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
])('%s with Accept %s is not a page', async (path, accept) => {
  const answer = await get(path, accept);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
});

it.each([
  ['/assets/gone.js', {}, 404],
  ['/assets/', {}, 404],
  ['/assets/..%2findex.html', {}, 404],
  ['/assets/%00', {}, 404],
  ['/icon.svg', { Range: 'bytes=999999-' }, 400],
  ['/icon.svg', { 'If-Match': '"another"' }, 400],
])('%s with %j is a client error', async (path, headers, status) => {
  const answer = await fetch(`${portal.baseUrl}${path}`, { headers });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
});

it('what lies beside the page is kept for an hour', async () => {
  const answer = await get('/icon.svg', '*/*');
  expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'public, max-age=3600']);
});

/** What is answered to a path just as it is written. */
async function asWritten(path: string): Promise<string> {
  const asked = request({ port: new URL(portal.baseUrl).port, path, headers: { Accept: 'text/html' } }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return Buffer.concat(await answer.toArray()).toString();
}

it.each([
  ['/index.html'],
  ['/%69ndex.html'],
  ['//index.html'],
  ['/./index.html'],
  ['/assets/../index.html'],
  ['/assets/%2e%2e/index.html'],
  ['/assets/..%2findex.html'],
  ['/icon.svg/../index.html'],
  ['/index.html/'],
  ['/index.html%20'],
  ['/INDEX.html'],
])('the page is not told without a nonce: %s', async (path) => {
  expect(await asWritten(path)).not.toContain('__CSP_NONCE__');
});
