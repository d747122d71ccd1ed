import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import * as z from 'zod';
import { isPrivateEnough } from './is-private-enough.js';
import { type Identity, identityIn, isTokenOf } from './identity-in.js';
import { Problem } from './problem.js';

/** Whose tokens are accepted, and the audience that they must name. */
export type OidcOptions = { issuer: string; audience: string; jwksUri?: string | undefined };
/** Who a JWT speaks for; undefined when the token is not valid. */
export type VerifyJwt = (token: string) => Promise<Identity | undefined>;

const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const TIMEOUT_MS = 3_000;
const Discovery = z.object({ jwks_uri: z.url() });

/** Verifies JWTs of an OpenID Connect issuer by its published keys, which are fetched at the first use and kept. */
export function makeVerifyJwt({ issuer, audience, jwksUri }: OidcOptions): VerifyJwt {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const keysOnce = () =>
    (keys ??= keysOf(issuer, jwksUri).catch((error: unknown) => {
      keys = undefined;
      throw error;
    }));
  return async (token) => {
    const getKey = await keysOnce();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, getKey, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        requiredClaims: ['exp'],
      });
      return isTokenOf('access', { header: protectedHeader.typ, payload: payload['typ'] }) ? identityIn(payload) : undefined;
    } catch (error) {
      if (isAway(error)) throw new Problem('unavailable');
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  };
}

async function keysOf(issuer: string, jwksUri?: string): Promise<JWTVerifyGetKey> {
  const address = jwksUri ?? (await discovered(issuer));
  if (!isPrivateEnough(address)) throw new Problem('unavailable'); // keys that anybody on the way could replace
  return createRemoteJWKSet(new URL(address), { timeoutDuration: TIMEOUT_MS });
}

async function discovered(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return Discovery.parse(await answer.json()).jwks_uri;
  } catch {
    throw new Problem('unavailable'); // an unreachable issuer says nothing about the token
  }
}

/** A key that cannot be fetched is not a bad token. */
const isAway = (error: unknown): boolean =>
  error instanceof errors.JWKSTimeout ||
  error instanceof TypeError ||
  (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC');
