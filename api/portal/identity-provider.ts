import * as oidc from 'openid-client';
import type { SignIn } from './portal-session.js';

export type IdentityOptions = { issuer: string; clientId: string; clientSecret: string; publicUrl: URL };
export type IdentityProvider = ReturnType<typeof identityProvider>;

const TIMEOUT_SECONDS = 5;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Whoever signs people in: the code flow with PKCE, state and nonce. It is looked up when it is first needed. */
export function identityProvider({ issuer, clientId, clientSecret, publicUrl }: IdentityOptions) {
  let found: Promise<oidc.Configuration> | undefined;
  const configuration = () =>
    (found ??= discover(new URL(issuer), clientId, clientSecret).catch((error: unknown) => {
      found = undefined; // it was away; the next sign-in asks again
      throw error;
    }));
  const callback = new URL('/auth/callback', publicUrl).href;

  return {
    /** Where to send somebody who wants to sign in, and what to remember of it. */
    async begin(returnTo: string): Promise<{ url: URL; signIn: SignIn }> {
      const config = await configuration();
      const signIn = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), returnTo };
      const url = oidc.buildAuthorizationUrl(config, {
        ...{ redirect_uri: callback, scope: 'openid email profile', state: signIn.state, nonce: signIn.nonce },
        ...{ code_challenge: await oidc.calculatePKCECodeChallenge(signIn.verifier), code_challenge_method: 'S256' },
      });
      return { url, signIn };
    },

    /** The verified e-mail address of whoever has come back; nothing when there is none. Anything that does not fit throws. */
    async finish(query: URLSearchParams, { state, nonce, verifier }: SignIn): Promise<string | undefined> {
      const config = await configuration();
      const cameTo = new URL(callback);
      cameTo.search = query.toString();
      const tokens = await oidc.authorizationCodeGrant(config, cameTo, {
        ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
      });
      const claims = tokens.claims();
      if (!claims) return undefined;
      // Some say in the token who it is, and only when asked whether the address is theirs.
      const isTold = claims['email'] !== undefined && claims['email_verified'] !== undefined;
      const mayAsk = config.serverMetadata().userinfo_endpoint !== undefined;
      const person = isTold || !mayAsk ? claims : { ...claims, ...(await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)) };
      return typeof person['email'] === 'string' && person['email_verified'] === true ? person['email'].toLowerCase() : undefined;
    },
  };
}

/** Without TLS only on this computer: a development provider. */
function discover(issuer: URL, clientId: string, clientSecret: string): Promise<oidc.Configuration> {
  const isHere = issuer.protocol === 'http:' && LOOPBACK.includes(issuer.hostname);
  return oidc.discovery(issuer, clientId, clientSecret, undefined, {
    timeout: TIMEOUT_SECONDS,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out; this is the one case that it is for
    ...(isHere && { execute: [oidc.allowInsecureRequests] }),
  });
}
