import type { JWTPayload } from 'jose';
import { startApi } from '../../support/http/api.js';
import { aPerson } from '../../support/database/directory-rows.js';
import { servePortal } from '../../support/http/portal.js';
import { aCookieClient } from '../../support/http/cookie-client.js';
import { type Forged, startClaimsIssuer } from './claims-issuer.js';

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

const UNKNOWN = '/sign-in?why=unknown_person';
const FAILED = '/sign-in?why=failed';

async function comesBackTo(claims: JWTPayload, whenAsked: JWTPayload = {}, by: Forged = {}): Promise<string> {
  const browser = aCookieClient(portal.baseUrl);
  const { hops } = await browser.visit('/auth/sign-in');
  const asked = new URL(hops[0]!.headers.get('Location')!).searchParams;
  issuer.says({ ...claims, nonce: asked.get('nonce') }, whenAsked, by);
  const { url, answer } = await browser.visit(`/auth/callback?code=x&state=${asked.get('state')!}`);
  expect(answer.status).toBeLessThan(500);
  return url.pathname + url.search;
}

it.each<[string, JWTPayload, string, JWTPayload]>([
  ['is of the directory', { email: 'Rina@example.test', email_verified: true }, '/', {}],
  ['is not', { email: 'nobody@example.test', email_verified: true }, UNKNOWN, {}],
  ['has not been verified', { email: 'rina@example.test', email_verified: false }, UNKNOWN, {}],
  ['is not said to have been verified', { email: 'rina@example.test' }, UNKNOWN, {}],
  ['is said to have been verified by a word', { email: 'rina@example.test', email_verified: 'true' }, UNKNOWN, {}],
  ['is verified only where one asks for it', { email: 'rina@example.test' }, '/', { email_verified: true }],
  ['is told only where one asks for it', {}, '/', { email: 'rina@example.test', email_verified: true }],
  ['holds a NUL', { email: 'rina\0@example.test', email_verified: true }, UNKNOWN, {}],
  ['is a list', { email: ['rina@example.test'], email_verified: true }, UNKNOWN, {}],
])('somebody whose e-mail address %s comes back to the right page', async (_what, claims, expected, whenAsked) => {
  expect(await comesBackTo(claims, whenAsked)).toBe(expected);
});

it('takes no letter for another: the Kelvin sign is no k', async () => {
  await aPerson(api.db, 'Kim');
  expect(await comesBackTo({ email: '\u212aim@example.test', email_verified: true, sub: 'kelvin' })).toBe(UNKNOWN);
  expect(await comesBackTo({ email: 'kim@example.test', email_verified: true, sub: 'kim' })).toBe('/');
});

describe('an ID token', () => {
  const good = { email: 'rina@example.test', email_verified: true };
  it.each<[string, JWTPayload, Forged]>([
    ['is signed by another key', good, { key: 'other' }],
    ['is an access token', good, { typ: 'at+jwt' }],
    ['is a logout token', good, { typ: 'logout+jwt' }],
    ['is another kind of token by its payload', { ...good, typ: 'Bearer' }, {}],
  ])('that %s signs nobody in', async (_what, claims, by) => {
    expect(await comesBackTo(claims, {}, by)).toBe(FAILED);
  });

  it.each<[string, JWTPayload, Forged]>([
    ['header', good, { typ: 'JWT' }],
    ['payload', { ...good, typ: 'ID' }, {}],
  ])('may say in its %s what it is', async (_where, claims, by) => {
    expect(await comesBackTo(claims, {}, by)).toBe('/');
  });
});

describe('an account that somebody has signed in to', () => {
  const verified = { email_verified: true };

  it('is theirs: who has the address later does not get it', async () => {
    const email = (await aPerson(api.db, 'Lea')).email;
    expect(await comesBackTo({ ...verified, email, sub: 'lea' })).toBe('/');
    expect(await comesBackTo({ ...verified, email, sub: 'another lea' })).toBe(UNKNOWN);
    expect(await comesBackTo({ ...verified, email: 'lea.new@example.test', sub: 'lea' })).toBe('/');
  });

  it('is found by its address again, after an administrator has changed it', async () => {
    const ada = await aPerson(api.db, 'Ada', { role: 'admin' });
    const { id, email } = await aPerson(api.db, 'Otto');
    await comesBackTo({ ...verified, email, sub: 'otto' });
    await api.call({ as: ada, method: 'patch', path: `/users/${id}`, body: { email: 'otto.new@example.test' } }).expect(200);
    expect(await comesBackTo({ ...verified, email, sub: 'otto' })).toBe(UNKNOWN);
    expect(await comesBackTo({ ...verified, email: 'otto.new@example.test', sub: 'otto at last' })).toBe('/');
  });

  it('is closed to them when they are deactivated', async () => {
    const { id, email } = await aPerson(api.db, 'Nico');
    await comesBackTo({ ...verified, email, sub: 'nico' });
    await api.db.user.update({ where: { id }, data: { active: false } });
    expect(await comesBackTo({ ...verified, email, sub: 'nico' })).toBe(UNKNOWN);
  });
});
