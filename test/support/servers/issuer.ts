import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** An undefined claim is omitted. */
export type Claims = { [K in keyof JWTPayload]: JWTPayload[K] | undefined };
type Key = { kid: string; publicKey: CryptoKey; privateKey: CryptoKey };

/** Starts an OpenID Connect issuer on this machine, with a discovery document and published keys; it signs tokens. */
export async function startIssuer() {
  const requestedPaths: string[] = [];
  let key = await newKey('first');
  let isBroken = false;
  const server = createServer((req, res) => {
    requestedPaths.push(req.url ?? '');
    if (isBroken) return res.writeHead(500).end();
    void documentAt(req.url).then((body) => res.writeHead(body ? 200 : 404).end(JSON.stringify(body)));
    return undefined;
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const url = `http://127.0.0.1:${String(port)}`;

  const documentAt = async (path?: string): Promise<object | undefined> => {
    if (path === '/.well-known/openid-configuration') return { issuer: url, jwks_uri: `${url}/keys` };
    if (path === '/keys') return { keys: [{ ...(await exportJWK(key.publicKey)), kid: key.kid, alg: 'RS256', use: 'sig' }] };
    return undefined;
  };
  /** Signs a token with these claims, valid for five minutes by default, with the issuer's key or with the given one. */
  const sign = (claims: Claims, by: Key = key): Promise<string> => {
    const now = Math.floor(Date.now() / 1_000);
    const sub = `subject of ${String(claims['email']).toLowerCase()}`;
    const standard = { iss: url, aud: 'doorward', sub, iat: now, exp: now + 300 };
    return new SignJWT({ ...standard, ...claims } as JWTPayload).setProtectedHeader({ alg: 'RS256', kid: by.kid }).sign(by.privateKey);
  };
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return {
    url,
    /** The paths of the requests that it has received. */
    requestedPaths,
    sign,
    publicPem: () => exportSPKI(key.publicKey),
    /** Replaces the key: from now on only the new one signs and is published. */
    rotate: async () => {
      key = await newKey('second');
    },
    /** Sets whether every request is answered 500. */
    setBroken: (broken: boolean) => {
      isBroken = broken;
    },
    goDown: close,
    comeUp: () => listen(port),
    stop: async () => {
      if (server.listening) await close();
    },
  };
}

/** A signing key; a token is valid only when its issuer has published the key. */
export const newKey = async (kid: string): Promise<Key> => ({ kid, ...(await generateKeyPair('RS256')) });
