import { createHmac } from 'node:crypto';
import { exportJWK, SignJWT } from 'jose';
import { makeVerifyJwt } from '../../../api/verify-jwt.js';
import { aPerson, type Person } from '../../support/database/directory-rows.js';
import { refusal } from '../../support/http/refusal.js';
import { serveApi, startApi } from '../../support/http/api.js';
import { type Claims, newKey, startIssuer } from '../../support/servers/issuer.js';

type Issuer = Awaited<ReturnType<typeof startIssuer>>;
let api: Awaited<ReturnType<typeof startApi>>;
let issuer: Issuer;
let ada: Person;
beforeAll(async () => {
  issuer = await startIssuer();
  api = await startApi(undefined, { verifyJwt: makeVerifyJwt({ issuer: issuer.url, audience: 'doorward' }) });
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
  await aPerson(api.db, 'Off', { active: false });
  await aPerson(api.db, 'Kim');
  await signIn(await issuer.sign(VERIFIED)); // from now on, the account is of that subject
});
afterAll(async () => {
  await api.stop();
  await issuer.stop();
});

const VERIFIED = { email: 'ada@example.test', email_verified: true };
const signIn = async (token: string, at: Pick<typeof api, 'call'> = api) => {
  const answer = await at.call({ as: { token }, method: 'get', path: '/me' });
  if (answer.status === 200) return answer.body.id;
  return { ...refusal(answer), scheme: answer.headers['www-authenticate'] };
};
const REFUSED = { status: 401, code: 'unauthenticated', scheme: 'Bearer' };
const UNAVAILABLE = { status: 503, code: 'unavailable', scheme: undefined };
const seconds = (fromNow: number) => Math.floor(Date.now() / 1_000) + fromNow;

describe('a JWT of the issuer', () => {
  it.each<[string, Claims]>([
    ['a verified e-mail address', VERIFIED],
    ['that address in capitals', { ...VERIFIED, email: 'ADA@Example.test' }],
    ['several audiences, of which we are one', { ...VERIFIED, aud: ['portal', 'doorward'] }],
    ['a moment from which on it is good that has come', { ...VERIFIED, nbf: seconds(-5) }],
  ])('signs the person in by %s', async (_what, claims) => {
    expect(await signIn(await issuer.sign(claims))).toBe(ada.id);
  });

  it('gives the rights that the person has here', async () => {
    const as = api.as({ token: await issuer.sign(VERIFIED) });
    expect((await as.GET('/api/v1/settings')).response.status).toBe(200);
    await aPerson(api.db, 'Uma');
    const uma = api.as({ token: await issuer.sign({ ...VERIFIED, email: 'uma@example.test', role: 'admin' }) });
    expect((await uma.GET('/api/v1/settings')).response.status).toBe(403);
  });

  it('is checked with keys that were fetched once', async () => {
    await signIn(await issuer.sign(VERIFIED));
    const before = issuer.requestedPaths.length;
    await Promise.all([1, 2, 3].map(async () => signIn(await issuer.sign(VERIFIED))));
    expect(issuer.requestedPaths.length).toBe(before);
  });

  it('does not take the place of an API token', async () => {
    expect(await signIn(ada.token)).toBe(ada.id);
  });
});

describe('a JWT that is not good', () => {
  const wrongClaims: [string, Claims][] = [
    ['is of another issuer', { iss: 'https://issuer.example.test' }],
    ['names no issuer', { iss: undefined }],
    ['is meant for somebody else', { aud: 'portal' }],
    ['is meant for nobody', { aud: undefined }],
    ['has expired', { exp: seconds(-60) }],
    ['never expires', { exp: undefined }],
    ['is not good yet', { nbf: seconds(60) }],
    ['has an e-mail address that nobody has verified', { email_verified: false }],
    ['does not say whether it was verified', { email_verified: undefined }],
    ['says so in a text', { email_verified: 'true' }],
    ['has no e-mail address', { email: undefined }],
    ['has something else for an e-mail address', { email: ['ada@example.test'] }],
    ['has an e-mail address that nobody here has', { email: 'stranger@example.test' }],
    ['is of somebody deactivated', { email: 'off@example.test' }],
    ['has a NUL in its e-mail address', { email: 'ada\0@example.test' }],
    ['has the Kelvin sign for a k', { email: '\u212aim@example.test' }],
    ['names no subject', { sub: undefined }],
    ['names a subject with a NUL', { sub: 'a\0b' }],
    ['is an ID token', { typ: 'ID' }],
    ['is a logout token', { typ: 'Logout' }],
    ['is of another subject than the one who has the account', { sub: 'somebody else' }],
  ];
  it.each(wrongClaims)('is refused because it %s', async (_what, claims) => {
    expect(await signIn(await issuer.sign({ ...VERIFIED, ...claims }))).toEqual(REFUSED);
  });

  const forged: [string, () => Promise<string>][] = [
    ['is signed by nobody (alg none)', async () => `${partOf({ alg: 'none' })}.${await payload()}.`],
    ['says alg none and keeps a signature', async () => `${partOf({ alg: 'none', kid: 'first' })}.${await payload()}.${await signature()}`],
    ['is signed with the public key as a secret (HS256)', () => byPublicKey(issuer)],
    ['is signed with a key of the same name that was not published', async () => issuer.sign(VERIFIED, await newKey('first'))],
    ['is signed with a key that was not published', async () => issuer.sign(VERIFIED, await newKey('third'))],
    ['carries its own key', () => withKeyInside()],
    ['has other claims than were signed', async () => withPayload({ iss: issuer.url, aud: 'doorward', exp: seconds(300), ...VERIFIED })],
    ['has lost its signature', async () => `${(await parts())[0]!}.${await payload()}.`],
    ['is no JWT at all', async () => 'a.b.c'],
    ['is one word', async () => 'password'],
  ];
  const partOf = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const parts = async () => (await issuer.sign(VERIFIED)).split('.');
  const payload = async () => (await parts())[1]!;
  const signature = async () => (await parts())[2]!;
  const withPayload = async (claims: object) => {
    const [header, , signed] = (await issuer.sign({ ...VERIFIED, email: 'off@example.test' })).split('.');
    return `${header!}.${partOf(claims)}.${signed!}`;
  };
  const byPublicKey = async ({ publicPem }: Issuer) => {
    const signed = `${partOf({ alg: 'HS256', kid: 'first' })}.${await payload()}`;
    return `${signed}.${createHmac('sha256', await publicPem())
      .update(signed)
      .digest('base64url')}`;
  };
  const withKeyInside = async () => {
    const key = await newKey('first');
    const claims = { iss: issuer.url, aud: 'doorward', exp: seconds(300), ...VERIFIED };
    const jwk = await exportJWK(key.publicKey);
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', jwk }).sign(key.privateKey);
  };
  it.each(forged)('is refused because it %s', async (_what, token) => {
    expect(await signIn(await token())).toEqual(REFUSED);
  });

  it('is refused from the moment on in which the person is deactivated', async () => {
    const { id } = await aPerson(api.db, 'Leaver');
    const token = await issuer.sign({ ...VERIFIED, email: 'leaver@example.test' });
    expect(await signIn(token)).toBe(id);
    await api.call({ as: ada, method: 'patch', path: `/users/${id}`, body: { active: false } }).expect(200);
    expect(await signIn(token)).toEqual(REFUSED);
  });
});

describe('an issuer', () => {
  let own: Issuer;
  let served: Awaited<ReturnType<typeof serveApi>>;
  const startOwn = async (options: { jwksUri?: true } = {}) => {
    own = await startIssuer();
    const jwksUri = options.jwksUri && `${own.url}/keys`;
    served = await serveApi({ db: api.db }, { verifyJwt: makeVerifyJwt({ issuer: own.url, audience: 'doorward', jwksUri }) });
  };
  afterEach(async () => {
    served.close();
    await own.stop();
  });

  it('is asked where its keys are', async () => {
    await startOwn();
    expect(await signIn(await own.sign(VERIFIED), served)).toBe(ada.id);
    expect(own.requestedPaths).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('is asked for its keys only when OIDC_JWKS_URI names them', async () => {
    await startOwn({ jwksUri: true });
    expect(await signIn(await own.sign(VERIFIED), served)).toBe(ada.id);
    expect(own.requestedPaths).toEqual(['/keys']);
  });

  it.each<[string, { jwksUri?: true }]>([
    ['before it could be asked where its keys are', {}],
    ['before it could be asked for its keys', { jwksUri: true }],
  ])('that is away %s is no fault of the token: 503, until it is back', async (_when, options) => {
    await startOwn(options);
    const token = await own.sign(VERIFIED);
    await own.goDown();
    expect(await signIn(token, served)).toEqual(UNAVAILABLE);
    expect(await signIn(ada.token, served)).toBe(ada.id); // API tokens need no issuer
    await own.comeUp();
    expect(await signIn(token, served)).toBe(ada.id);
  });

  it.each<[string, { jwksUri?: true }]>([
    ['where its keys are', {}],
    ['for its keys', { jwksUri: true }],
  ])('that fails when it is asked %s is no fault of the token either', async (_what, options) => {
    await startOwn(options);
    const token = await own.sign(VERIFIED);
    own.setBroken(true);
    expect(await signIn(token, served)).toEqual(UNAVAILABLE);
    own.setBroken(false);
    expect(await signIn(token, served)).toBe(ada.id);
  });

  it('that is away later is not missed while its keys are known', async () => {
    await startOwn();
    expect(await signIn(await own.sign(VERIFIED), served)).toBe(ada.id);
    await own.goDown();
    expect(await signIn(await own.sign(VERIFIED), served)).toBe(ada.id);
    expect(await signIn(await own.sign({ ...VERIFIED, aud: 'portal' }), served)).toEqual(REFUSED);
  });

  it('may change its key: the new one is taken, half a minute after the last look, and the old one is not any more', async () => {
    await startOwn();
    const before = await own.sign(VERIFIED);
    expect(await signIn(before, served)).toBe(ada.id);
    await own.rotate();
    const after = await own.sign(VERIFIED);
    const asked = own.requestedPaths.length;
    expect(await signIn(after, served)).toEqual(REFUSED); // an unknown key does not make us ask at once, or anybody could make us ask for ever
    expect(own.requestedPaths.length).toBe(asked);
    await halfAMinuteLater(async () => {
      expect(await signIn(after, served)).toBe(ada.id);
      expect(await signIn(before, served)).toEqual(REFUSED);
    });
    expect(own.requestedPaths.slice(asked)).toEqual(['/keys']);
  });

  /** The clock that jose counts the age of its keys by. Tokens are checked by `new Date()`, which stays as it is. */
  const halfAMinuteLater = async (test: () => Promise<void>) => {
    const { now } = Date;
    Date.now = () => now() + 31_000;
    try {
      await test();
    } finally {
      Date.now = now;
    }
  };
});
