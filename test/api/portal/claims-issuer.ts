import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** How a token differs from a good one: by its kind, or by who signed it. */
export type Forged = { typ?: string; key?: 'other' };

/** An identity provider that answers with the claims of the test; its sign-in page is never opened. */
export async function startClaimsIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }];
  let claims: JWTPayload = {};
  let whenAsked: JWTPayload = {};
  let forged: Forged = {};
  const other = await generateKeyPair('RS256');
  const server = createServer((req, res) => {
    void documentAt(req.url).then((body) => res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const idToken = () =>
    new SignJWT({ sub: subjectOf(claims), ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'one', ...(forged.typ !== undefined && { typ: forged.typ }) })
      .setIssuer(issuer)
      .setAudience('doorward-portal')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(forged.key === 'other' ? other.privateKey : privateKey);
  const subjectOf = ({ email }: JWTPayload) => `subject of ${String(email ?? whenAsked['email']).toLowerCase()}`;
  const documentAt = async (path?: string): Promise<object> => {
    if (path === '/keys') return { keys };
    if (path === '/token') return { access_token: 'x', token_type: 'bearer', id_token: await idToken() };
    if (path === '/userinfo') return { sub: claims.sub ?? subjectOf(claims), ...whenAsked };
    const endpoints = {
      token_endpoint: `${issuer}/token`,
      authorization_endpoint: `${issuer}/authorize`,
      userinfo_endpoint: `${issuer}/userinfo`,
    };
    return { issuer, jwks_uri: `${issuer}/keys`, ...endpoints };
  };
  return {
    issuer,
    /** In the token, and when it is asked beside it. */
    says: (said: JWTPayload, asked: JWTPayload = {}, by: Forged = {}) => {
      claims = said;
      whenAsked = asked;
      forged = by;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
