import { safeReturnPath } from '../../../api/portal/safe-return-path.js';
import { aPerson, type Person } from '../../support/database/directory-rows.js';
import { startApi } from '../../support/http/api.js';
import { servePortal } from '../../support/http/portal.js';
import { aCookieClient } from '../../support/http/cookie-client.js';
import { capturedLog } from '../../support/http/captured-log.js';

let api: Awaited<ReturnType<typeof startApi>>;
let portal: Awaited<ReturnType<typeof servePortal>>;
let rina: Person;
let ada: Person;
beforeAll(async () => {
  api = await startApi();
  portal = await servePortal(api);
  rina = await aPerson(api.db, 'Rina');
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
}, 60_000);
afterAll(async () => {
  await portal.stop();
  await api.stop();
});

const signedIn = async (person = rina) => {
  const browser = aCookieClient(portal.baseUrl);
  await browser.signIn(person.id);
  return browser;
};
const me = async (browser: ReturnType<typeof aCookieClient>) => (await browser.visit('/api/v1/me')).answer;
const sessionOf = (browser: ReturnType<typeof aCookieClient>) => {
  const [sid = ''] = decodeURIComponent(browser.cookies.get('doorward') ?? '')
    .replace('s:', '')
    .split('.');
  return api.db.portalSession.findUnique({ where: { sid } });
};
/** Begins to sign in with that browser, and answers with the address to which the identity provider then sends it back. */
async function begun(browser: ReturnType<typeof aCookieClient>, returnTo = '/') {
  const { hops } = await browser.visit(`/auth/sign-in?return_to=${encodeURIComponent(returnTo)}`);
  const elsewhere = aCookieClient(portal.baseUrl);
  const { url } = await elsewhere.visit(hops[0]!.headers.get('Location')!);
  const picked = await elsewhere.visit(url.href, { method: 'POST', body: new URLSearchParams({ person: rina.id }) });
  return picked.hops.map((hop) => hop.headers.get('Location')).find((to) => to?.includes('/auth/callback?code='))!;
}
const json = { 'Content-Type': 'application/json' };

describe('signing in', () => {
  it('leads to the identity provider with code flow, PKCE, state and nonce, and back to where one wanted to go', async () => {
    const browser = aCookieClient(portal.baseUrl);
    const { hops } = await browser.visit('/auth/sign-in?return_to=%2Finbox%3Ftab%3Dhistory');
    const asked = new URL(hops[0]!.headers.get('Location')!).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid email profile',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{20,}$/);
    const { url } = await browser.signIn(rina.id, '/inbox?tab=history');
    expect(url.href).toBe(`${portal.baseUrl}/inbox?tab=history`);
    expect((await (await me(browser)).json()) as { id: string }).toMatchObject({ id: rina.id });
  });
  it('gives a cookie that scripts and other sites do not have, anew at each sign-in', async () => {
    const browser = aCookieClient(portal.baseUrl);
    const { hops } = await browser.visit('/auth/sign-in');
    expect(hops[0]!.headers.get('Set-Cookie')).toMatch(/^doorward=.*; Path=\/;.*HttpOnly; SameSite=Lax$/);
    const before = browser.cookies.get('doorward');
    await browser.signIn(rina.id);
    expect(browser.cookies.get('doorward')).not.toBe(before);
  });
  it.each<[string, Parameters<typeof aPerson>[2]]>([['is not active', { active: false }]])(
    'refuses somebody who %s',
    async (_why, fields) => {
      const gone = await aPerson(api.db, 'Gone', {});
      await api.db.user.updateMany({ where: { id: gone.id }, data: fields ?? {} });
      const browser = aCookieClient(portal.baseUrl);
      const { url } = await browser.signIn(gone.id);
      expect(url.pathname + url.search).toBe('/sign-in?why=unknown_person');
      expect((await me(browser)).status).toBe(401);
    },
  );
  it('refuses an answer that nobody waits for, and says so in the log', async () => {
    const log = capturedLog();
    const logged = await servePortal(api, { logger: log.logger });
    const { url } = await aCookieClient(logged.baseUrl).visit('/auth/callback?code=x&state=y');
    expect(url.search).toBe('?why=failed');
    await log.waitForMessage('sign-in callback without a matching session');
    await logged.stop();
  });
  it('refuses the answer to the sign-in of another browser', async () => {
    const [mine, planted] = [aCookieClient(portal.baseUrl), aCookieClient(portal.baseUrl)];
    await begun(mine);
    const { url } = await mine.visit(await begun(planted));
    expect(url.search).toBe('?why=failed');
    expect((await me(mine)).status).toBe(401);
  });
  it('works in two tabs at once', async () => {
    const browser = aCookieClient(portal.baseUrl);
    const [first, second] = [await begun(browser, '/first'), await begun(browser, '/second')];
    expect((await browser.visit(first)).url.pathname).toBe('/first');
    expect((await browser.visit(second)).url.pathname).toBe('/');
    expect((await me(browser)).status).toBe(200);
  });
  it('remembers no more than five that were begun', async () => {
    const browser = aCookieClient(portal.baseUrl);
    const oldest = await begun(browser);
    const others = [];
    for (let count = 0; count < 5; count++) others.push(await begun(browser, `/${String(count)}`));
    expect((await browser.visit(oldest)).url.search).toBe('?why=failed');
    expect((await browser.visit(others[0]!)).url.pathname).toBe('/0');
  });
  it('leaves somebody signed in when another site makes it fail', async () => {
    const browser = await signedIn();
    expect((await browser.visit('/auth/callback?code=x&state=y')).url.pathname).toBe('/');
    const back = new URL(await begun(browser));
    back.searchParams.set('code', 'guessed');
    expect((await browser.visit(back.href)).url.search).toBe('?why=failed');
    expect((await me(browser)).status).toBe(200);
  });
  it('is remembered for ten minutes, and a session for twelve hours', async () => {
    const browser = aCookieClient(portal.baseUrl);
    const minutesLeft = async () => ((await sessionOf(browser))!.expire.getTime() - Date.now()) / 60_000;
    await browser.visit('/auth/sign-in');
    expect(await minutesLeft()).toBeCloseTo(10, 0);
    await browser.signIn(rina.id);
    expect(await minutesLeft()).toBeCloseTo(720, 0);
  });
  it('gives a cookie that is sent only over TLS and set by no other host, where the portal has TLS', async () => {
    const behind = await servePortal(api, { publicUrl: new URL('https://access.example.test'), trustProxy: 1 });
    const answer = await fetch(`${behind.baseUrl}/auth/sign-in`, { headers: { 'X-Forwarded-Proto': 'https' }, redirect: 'manual' });
    expect(answer.headers.get('Set-Cookie')).toMatch(/^__Host-doorward=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/);
    await behind.stop();
  });
  it.each([
    ['/requests?tab=mine', '/requests?tab=mine'],
    ['//elsewhere.test/x', '/'],
    ['/\\elsewhere.test', '/'],
    ['https://elsewhere.test', '/'],
    ['javascript:alert(1)', '/'],
    ['/\t/elsewhere.test', '/'],
    ['/.//elsewhere.test', '/'],
    ['/%2e//elsewhere.test', '/'],
    ['/a/..//elsewhere.test', '/'],
    ['/.\\/elsewhere.test', '/'],
    [undefined, '/'],
    [['/a', '/b'], '/'],
  ])('goes back to %j as %s', (given, expected) => {
    expect(safeReturnPath(given)).toBe(expected);
  });
  it('goes back to no path of more than 2,000 characters', () => {
    const path = `/${'a'.repeat(1_999)}`;
    expect([safeReturnPath(path), safeReturnPath(`${path}a`), safeReturnPath(`/${'é'.repeat(999)}`)]).toEqual([path, '/', '/']);
  });
});

describe('a second person in one browser', () => {
  const idOf = async (browser: ReturnType<typeof aCookieClient>) => ((await (await me(browser)).json()) as { id: string }).id;

  it('signs in after the first has signed out, whose session at the provider has ended too', async () => {
    const browser = await signedIn(rina);
    const headers = { 'X-CSRF-Token': await browser.csrfToken() };
    const { answer } = await browser.visit('/auth/sign-out', { method: 'POST', headers });
    const goesOn = new URL(answer.headers.get('Location')!);
    expect(goesOn.origin).toBe(portal.identity.issuer);
    expect(goesOn.searchParams.get('post_logout_redirect_uri')).toBe(`${portal.baseUrl}/sign-in`);
    expect(goesOn.searchParams.get('id_token_hint')).toMatch(/^ey/);
    expect((await browser.visit(goesOn.href)).url.href).toBe(`${portal.baseUrl}/sign-in`);
    await browser.signIn(ada.id);
    expect(await idOf(browser)).toBe(ada.id);
  });

  it('signs in beside the first, and again', async () => {
    const browser = await signedIn(rina);
    for (const one of [ada, rina, ada]) {
      await browser.signIn(one.id);
      expect(await idOf(browser)).toBe(one.id);
    }
  });
});

describe('the development identity provider', () => {
  it.each(['/pick/nothing', '/pick/%00', '/auth?client_id=unknown', '/auth/resumed', '/nothing'])(
    'answers an error with a page of ours: %s',
    async (path) => {
      const answer = await fetch(`${portal.identity.issuer}${path}`, { headers: { Accept: 'text/html' } });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(await answer.text()).toContain(`<a href="${portal.baseUrl}">Return to Doorward</a>`);
    },
  );

  it.each(['nobody', '\0', ''])('refuses an account that is none: %j', async (person) => {
    const browser = aCookieClient(portal.baseUrl);
    const { answer } = await browser.signIn(person);
    expect(answer.status).toBeLessThan(500);
    expect((await me(browser)).status).toBe(401);
  });
});

describe('a sign-in at another name of the server', () => {
  const started = (path = '/auth/sign-in?return_to=%2Finbox') =>
    fetch(`http://127.0.0.1:${new URL(portal.baseUrl).port}${path}`, { redirect: 'manual' });

  it('goes on at the public one, where its cookie is', async () => {
    const answer = await started();
    expect(answer.headers.get('Location')).toBe(`${portal.baseUrl}/auth/sign-in?return_to=%2Finbox&at=public`);
    expect(answer.headers.get('Set-Cookie')).toBeNull();
    const browser = aCookieClient(`http://127.0.0.1:${new URL(portal.baseUrl).port}`);
    const { url } = await browser.signIn(rina.id, '/inbox');
    expect(url.href).toBe(`${portal.baseUrl}/inbox`);
  });

  it('goes on once, and to nowhere else', async () => {
    const again = await started('/auth/sign-in?return_to=//elsewhere.test&at=public');
    expect(new URL(again.headers.get('Location')!).origin).toBe(portal.identity.issuer);
    const away = await started('/auth/sign-in?return_to=//elsewhere.test');
    expect(away.headers.get('Location')).toBe(`${portal.baseUrl}/auth/sign-in?return_to=%2F&at=public`);
  });
});

describe('a service account', () => {
  it('does not sign in', async () => {
    const robot = await aPerson(api.db, 'Robot');
    await api.db.user.update({ where: { id: robot.id }, data: { kind: 'service' } });
    const browser = aCookieClient(portal.baseUrl);
    expect((await browser.signIn(robot.id)).url.search).toBe('?why=unknown_person');
    expect((await me(browser)).status).toBe(401);
  });
});

describe('the audit log', () => {
  it('has each sign-in and sign-out', async () => {
    const nell = await aPerson(api.db, 'Nell');
    const browser = await signedIn(nell);
    const headers = { 'X-CSRF-Token': await browser.csrfToken() };
    await browser.visit('/auth/sign-out', { method: 'POST', headers });
    const events = await api.db.auditEvent.findMany({ where: { userId: nell.id }, orderBy: { id: 'asc' } });
    expect(events.map(({ type, actorId, channel }) => [type, actorId, channel])).toEqual([
      ['user.signed_in', nell.id, 'portal'],
      ['user.signed_out', nell.id, 'portal'],
    ]);
  });
});

describe('a session', () => {
  it('changes nothing without the token of its page, which another site has not got', async () => {
    const browser = await signedIn(ada);
    const change = (headers: Record<string, string>) =>
      browser.visit('/api/v1/settings', {
        method: 'PATCH',
        headers: { ...json, ...headers },
        body: JSON.stringify({ requestsEnabled: true }),
      });
    expect((await change({})).answer.status).toBe(403);
    expect((await change({ 'X-CSRF-Token': 'guessed' })).answer.status).toBe(403);
    expect((await change({ 'X-CSRF-Token': await browser.csrfToken() })).answer.status).toBe(200);
  });
  it('is over at once when its person is deactivated', async () => {
    const nora = await aPerson(api.db, 'Nora');
    const browser = await signedIn(nora);
    expect((await me(browser)).status).toBe(200);
    await api.call({ as: ada, method: 'patch', path: `/users/${nora.id}`, body: { active: false } }).expect(200);
    expect((await me(browser)).status).toBe(401);
    expect(await browser.csrfToken()).toBeNull();
    await api.call({ as: ada, method: 'patch', path: `/users/${nora.id}`, body: { active: true } }).expect(200);
    expect((await me(browser)).status).toBe(401);
    expect(await sessionOf(browser)).toBeNull();
  });
  it('is over at once when its person is deleted', async () => {
    const nils = await aPerson(api.db, 'Nils');
    const browser = await signedIn(nils);
    await api.call({ as: ada, method: 'delete', path: `/users/${nils.id}` }).expect(204);
    expect((await me(browser)).status).toBe(401);
    expect(await sessionOf(browser)).toBeNull();
  });
  it('has one token, however many of its pages ask for it first', async () => {
    const browser = await signedIn();
    const tokens = await Promise.all([browser.csrfToken(), browser.csrfToken(), browser.csrfToken()]);
    expect(new Set(tokens).size).toBe(1);
  });
  it('ends with signing out, which needs the token too', async () => {
    const browser = await signedIn();
    expect((await browser.visit('/auth/sign-out', { method: 'POST' })).answer.status).toBe(403);
    const headers = { 'X-CSRF-Token': await browser.csrfToken() };
    expect((await browser.visit('/auth/sign-out', { method: 'POST', headers })).answer.status).toBe(204);
    expect((await me(browser)).status).toBe(401);
    expect((await browser.visit('/auth/sign-out', { method: 'POST' })).answer.status).toBe(204);
  });
  it('does not stand in for a token that is not good', async () => {
    const browser = await signedIn();
    expect((await browser.visit('/api/v1/me', { headers: { Authorization: 'Bearer dw_wrong' } })).answer.status).toBe(401);
  });
  it('writes the channel portal to the audit log', async () => {
    const browser = await signedIn(ada);
    const headers = { ...json, 'X-CSRF-Token': await browser.csrfToken() };
    await browser.visit('/api/v1/groups', { method: 'POST', headers, body: JSON.stringify({ name: 'from the portal' }) });
    expect(await api.db.auditEvent.count({ where: { actorId: ada.id, channel: 'portal', type: 'group.created' } })).toBe(1);
  });
});
