import { makeVerifyJwt } from '../../../api/verify-jwt.js';
import { aPerson, type Person } from '../../support/database/directory-rows.js';
import { startApi } from '../../support/http/api.js';
import { aCookieClient } from '../../support/http/cookie-client.js';
import { servePortal } from '../../support/http/portal.js';
import { keycloakHome, startKeycloak } from '../../support/servers/keycloak.js';

const PASSWORD = 'a long password';
const REALM = 'doorward';
/** Keycloak takes a minute to start on a machine that does nothing else: `KEYCLOAK=on` asks for these tests. */
const home = process.env['KEYCLOAK'] === 'on' ? await keycloakHome() : undefined;

(home === undefined ? describe.skip : describe)('a real Keycloak, with KEYCLOAK=on and where Java and Maven are', () => {
  let keycloak: Awaited<ReturnType<typeof startKeycloak>>;
  let api: Awaited<ReturnType<typeof startApi>>;
  let portal: Awaited<ReturnType<typeof servePortal>>;
  let rina: Person;
  let omar: Person;
  beforeAll(async () => {
    keycloak = await startKeycloak(home ?? '');
    api = await startApi();
    portal = await servePortal(api, { issuer: `${keycloak.baseUrl}/realms/${REALM}` });
    [rina, omar] = [await aPerson(api.db, 'Rina'), await aPerson(api.db, 'Omar')];
    await keycloak.createRealm({
      ...{ realm: REALM, enabled: true, sslRequired: 'none' },
      clients: [
        {
          ...{ clientId: portal.identity.clientId, secret: portal.identity.clientSecret, directAccessGrantsEnabled: true },
          redirectUris: [`${portal.baseUrl}/auth/callback`],
          protocolMappers: [
            {
              name: 'doorward',
              protocol: 'openid-connect',
              protocolMapper: 'oidc-audience-mapper',
              config: { 'included.custom.audience': 'doorward', 'access.token.claim': 'true' },
            },
          ],
          attributes: { 'post.logout.redirect.uris': `${portal.baseUrl}/sign-in` },
        },
      ],
      users: [rina, omar].map(({ email }) => ({
        ...{ username: email, email, emailVerified: true, enabled: true, firstName: 'Some', lastName: 'Body' },
        credentials: [{ type: 'password', value: PASSWORD, temporary: false }],
      })),
    });
  }, 200_000);
  afterAll(async () => {
    await keycloak.stop();
    await portal.stop();
    await api.stop();
  });

  type Browser = ReturnType<typeof aCookieClient>;
  /** Fills in the form of Keycloak, which it shows to nobody whom it knows. */
  const signIn = async (browser: Browser, { email }: Person) => {
    const { answer, url } = await browser.visit('/auth/sign-in?return_to=%2Finbox');
    expect(url.origin).toBe(keycloak.baseUrl);
    const [, action = ''] = /<form[^>]*action="([^"]+)"/.exec(await answer.text()) ?? [];
    const body = new URLSearchParams({ username: email, password: PASSWORD });
    return browser.visit(action.replaceAll('&amp;', '&'), { method: 'POST', body });
  };
  const idOf = async (browser: Browser) => ((await (await browser.visit('/api/v1/me')).answer.json()) as { id?: string }).id;

  it('signs people in and out, one after the other in one browser', async () => {
    const browser = aCookieClient(portal.baseUrl);
    for (const person of [rina, omar]) {
      const { url } = await signIn(browser, person);
      expect(url.href).toBe(`${portal.baseUrl}/inbox`);
      expect(await idOf(browser)).toBe(person.id);

      const headers = { 'X-CSRF-Token': await browser.csrfToken() };
      const { answer } = await browser.visit('/auth/sign-out', { method: 'POST', headers });
      const { url: after } = await browser.visit(answer.headers.get('Location')!);
      expect(after.href).toBe(`${portal.baseUrl}/sign-in`);
      expect(await idOf(browser)).toBeUndefined();
    }
  }, 60_000);

  it('gives access tokens that sign in here, and ID tokens that do not', async () => {
    const verify = makeVerifyJwt({ issuer: `${keycloak.baseUrl}/realms/${REALM}`, audience: 'doorward' });
    const { clientId, clientSecret } = portal.identity;
    const form = { client_id: clientId, client_secret: clientSecret, username: rina.email, password: PASSWORD, scope: 'openid email' };
    const given = await keycloak.tokens(REALM, form);
    expect(await verify(given.access_token)).toMatchObject({ email: rina.email });
    const ofPortal = makeVerifyJwt({ issuer: `${keycloak.baseUrl}/realms/${REALM}`, audience: clientId });
    expect(await ofPortal(given.id_token ?? '')).toBeUndefined();
  }, 60_000);
});
