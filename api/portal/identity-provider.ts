import * as oidc from 'openid-client';
import { decodeProtectedHeader } from 'jose';
import { isPrivateEnough } from '../is-private-enough.js';
import { type Identity, identityIn, isTokenOf } from '../identity-in.js';
import type { PendingSignIn } from './login-session.js';

export type IdentityOptions = { issuer: string; clientId: string; clientSecret: string; publicUrl: URL };
export type IdentityProvider = ReturnType<typeof identityProvider>;

const TIMEOUT_SECONDS = 5;
/** The page after signing out. */
export const AFTER_SIGN_OUT = '/sign-in';

/** Who has signed in, and the ID token, by which the provider knows whose session to end later. */
export type FinishedSignIn = { identity: Identity | undefined; idToken: string };

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

    /** Who has signed in; nobody without a verified e-mail address. An answer that does not match throws. */
    async finish(query: URLSearchParams, { state, nonce, verifier }: PendingSignIn): Promise<FinishedSignIn> {
      const config = await configuration();
      const answer = new URL(callback);
      answer.search = query.toString();
      const tokens = await oidc.authorizationCodeGrant(config, answer, {
        ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('The identity provider sent no ID token.');
      const idToken = idTokenIn(tokens, claims);
      // Some providers name the person in the token, and say only when asked whether the address is verified.
      const isComplete = claims['email'] !== undefined && claims['email_verified'] !== undefined;
      const mayAsk = config.serverMetadata().userinfo_endpoint !== undefined;
      const said = isComplete || !mayAsk ? {} : await oidc.fetchUserInfo(config, tokens.access_token, claims.sub);
      return { identity: identityIn({ ...claims, ...said, iss: claims.iss, sub: claims.sub }), idToken };
    },

    /** Where the session at the provider is ended, too (RP-initiated logout); undefined when the provider cannot be asked to. */
    async signOutUrl(idToken: string): Promise<URL | undefined> {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
      return oidc.buildEndSessionUrl(config, { id_token_hint: idToken, post_logout_redirect_uri: new URL(AFTER_SIGN_OUT, publicUrl).href });
    },
  };
}

/** The ID token of an answer; throws when there is none, or another kind of token in its place. */
function idTokenIn({ id_token: token }: { id_token?: string | undefined }, claims: oidc.IDToken): string {
  const isOne = token !== undefined && isTokenOf('id', { header: decodeProtectedHeader(token).typ, payload: claims['typ'] });
  if (!isOne) throw new Error('What the identity provider sent is no ID token.');
  return token;
}

/** TLS may be missing only on this computer, for a development provider. */
function discover(issuer: URL, clientId: string, clientSecret: string): Promise<oidc.Configuration> {
  const isHere = issuer.protocol === 'http:' && isPrivateEnough(issuer.href);
  return oidc.discovery(issuer, clientId, clientSecret, undefined, {
    timeout: TIMEOUT_SECONDS,
    // The signature of ID tokens is checked although they come from the provider itself: it also tells a wrong provider from the right one.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out; this is the one case that it is for
    execute: [oidc.enableNonRepudiationChecks, ...(isHere ? [oidc.allowInsecureRequests] : [])],
  });
}
