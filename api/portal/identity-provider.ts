import * as oidc from 'openid-client';
import type { PendingSignIn } from './login-session.js';

export type IdentityOptions = { issuer: string; clientId: string; clientSecret: string; publicUrl: URL };
export type IdentityProvider = ReturnType<typeof identityProvider>;

const TIMEOUT_SECONDS = 5;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** The identity provider: the code flow with PKCE, state and nonce. Its configuration is discovered when it is first needed. */
export function identityProvider({ issuer, clientId, clientSecret, publicUrl }: IdentityOptions) {
  let found: Promise<oidc.Configuration> | undefined;
  const configuration = () =>
    (found ??= discover(new URL(issuer), clientId, clientSecret).catch((error: unknown) => {
      found = undefined; // unreachable; the next sign-in asks again
      throw error;
    }));
  const callback = new URL('/auth/callback', publicUrl).href;

  return {
    /** Begins a sign-in: the address to send the browser to, and what to remember until it returns. */
    async begin(returnTo: string): Promise<{ url: URL; signIn: PendingSignIn }> {
      const config = await configuration();
      const signIn = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), returnTo };
      const url = oidc.buildAuthorizationUrl(config, {
        ...{ redirect_uri: callback, scope: 'openid email profile', state: signIn.state, nonce: signIn.nonce },
        ...{ code_challenge: await oidc.calculatePKCECodeChallenge(signIn.verifier), code_challenge_method: 'S256' },
      });
      return { url, signIn };
    },

    /** The verified e-mail address of the person who has signed in; nothing when there is none. An answer that does not match throws. */
    async finish(query: URLSearchParams, { state, nonce, verifier }: PendingSignIn): Promise<string | undefined> {
      const config = await configuration();
      const answer = new URL(callback);
      answer.search = query.toString();
      const tokens = await oidc.authorizationCodeGrant(config, answer, {
        ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
      });
      const claims = tokens.claims();
      if (!claims) return undefined;
      // Some providers name the person in the token, and say only when asked whether the address is verified.
      const isComplete = claims['email'] !== undefined && claims['email_verified'] !== undefined;
      const mayAsk = config.serverMetadata().userinfo_endpoint !== undefined;
      const person = isComplete || !mayAsk ? claims : { ...claims, ...(await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)) };
      return typeof person['email'] === 'string' && person['email_verified'] === true ? person['email'].toLowerCase() : undefined;
    },
  };
}

/** TLS may be missing only on this computer, for a development provider. */
function discover(issuer: URL, clientId: string, clientSecret: string): Promise<oidc.Configuration> {
  const isHere = issuer.protocol === 'http:' && LOOPBACK.includes(issuer.hostname);
  return oidc.discovery(issuer, clientId, clientSecret, undefined, {
    timeout: TIMEOUT_SECONDS,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out; this is the one case that it is for
    ...(isHere && { execute: [oidc.allowInsecureRequests] }),
  });
}
