import type { JWTPayload } from 'jose';
import { startApi } from '../../support/http/api.js';
import { aPerson } from '../../support/database/directory-rows.js';
import { servePortal } from '../../support/http/portal.js';
import { aCookieClient } from '../../support/http/cookie-client.js';
import { startClaimsIssuer } from './claims-issuer.js';

let api: Awaited<ReturnType<typeof startApi>>;
let issuer: Awaited<ReturnType<typeof startClaimsIssuer>>;
let portal: Awaited<ReturnType<typeof servePortal>>;
beforeAll(async () => {
  api = await startApi();
  issuer = await startClaimsIssuer();
  portal = await servePortal(api, { issuer: issuer.issuer });
  await aPerson(api.db, 'Rina');
}, 60_000);
afterAll(async () => {
  await portal.stop();
  issuer.stop();
  await api.stop();
});

it.each<[string, JWTPayload, string, JWTPayload]>([
  ['is of the directory', { email: 'Rina@example.test', email_verified: true }, '/', {}],
  ['is not', { email: 'nobody@example.test', email_verified: true }, '/sign-in?why=unknown_person', {}],
  ['has not been verified', { email: 'rina@example.test', email_verified: false }, '/sign-in?why=unknown_person', {}],
  ['is not said to have been verified', { email: 'rina@example.test' }, '/sign-in?why=unknown_person', {}],
  ['is said to have been verified by a word', { email: 'rina@example.test', email_verified: 'true' }, '/sign-in?why=unknown_person', {}],
  ['is verified only where one asks for it', { email: 'rina@example.test' }, '/', { email_verified: true }],
  ['is told only where one asks for it', {}, '/', { email: 'rina@example.test', email_verified: true }],
])('somebody whose e-mail address %s comes back to the right page', async (_what, claims, expected, whenAsked) => {
  const browser = aCookieClient(portal.baseUrl);
  const { hops } = await browser.visit('/auth/sign-in');
  const asked = new URL(hops[0]!.headers.get('Location')!).searchParams;
  issuer.says({ ...claims, nonce: asked.get('nonce') }, whenAsked);
  const { url } = await browser.visit(`/auth/callback?code=x&state=${asked.get('state')!}`);
  expect(url.pathname + url.search).toBe(expected);
});
