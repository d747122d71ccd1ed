import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Configuration, default as Provider } from 'oidc-provider';
import type { Database } from '../../prisma/database.js';
import { isUuid } from '../../workflows/rules/request/ids.js';
import { loadProvider } from './load-provider.js';
import { memoryAdapter } from './memory-adapter.js';
import { failurePage, pickPage } from './pick-page.js';

export type DevIdentity = { issuer: string; clientId: string; clientSecret: string; stop(): Promise<void> };
type Options = { db: Database; port: number; publicUrl: string };

/** An identity provider for development only: users choose an account of the directory, without a password. It listens on loopback only. */
export async function startDevIdentity({ db, port, publicUrl }: Options): Promise<DevIdentity> {
  const issuer = `http://localhost:${String(port)}`;
  const client = { id: 'doorward-portal', secret: randomBytes(24).toString('base64url') };
  const library = await loadProvider();
  const provider = new library.default(issuer, configuration(db, { ...client, publicUrl, library }));
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.status !== 404 || ctx.body) return;
    ctx.type = 'html';
    ctx.body = failurePage(publicUrl);
    ctx.status = 404;
  });
  const answer = provider.callback();
  const server = createServer((req, res) => {
    const [pathname = '/'] = (req.url ?? '/').split('?');
    if (pathname.startsWith('/pick/'))
      pick({ db, provider }, req, res).catch(() => sendPage(res, { status: 400, body: failurePage(publicUrl) }));
    else if (pathname === END_SESSION) endSession(req, res, publicUrl);
    else {
      if (pathname.startsWith('/auth')) forgetSession(req);
      void answer(req, res);
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { issuer, clientId: client.id, clientSecret: client.secret, stop };
}

/** Where Doorward sends the browser after it has signed out. */
const END_SESSION = '/session/end';
const afterSignOut = (publicUrl: string): string => new URL('/sign-in', publicUrl).href;

/** Every sign-in starts without a session: an account of before would have to be signed out first. */
function forgetSession(req: IncomingMessage): void {
  const cookies = (req.headers.cookie ?? '').split('; ').filter((one) => !one.startsWith('_session'));
  req.headers.cookie = cookies.join('; ');
}

/** Ends the session of the browser, and sends it back to Doorward, wherever else it was asked to. */
function endSession(req: IncomingMessage, res: ServerResponse, publicUrl: string): void {
  const names = (req.headers.cookie ?? '').split('; ').map((one) => one.split('=')[0] ?? '');
  const gone = names.filter((name) => name.startsWith('_session')).map((name) => `${name}=; Path=/; Max-Age=0`);
  res.writeHead(303, { Location: afterSignOut(publicUrl), 'Set-Cookie': gone }).end();
}

type Library = Awaited<ReturnType<typeof loadProvider>>;
type Client = { id: string; secret: string; publicUrl: string; library: Library };

function configuration(db: Database, { id, secret, publicUrl, library }: Client): Configuration {
  const redirectUri = new URL('/auth/callback', publicUrl).href;
  return {
    renderError: (ctx) => {
      ctx.type = 'html';
      ctx.body = failurePage(publicUrl);
    },
    clients: [
      { client_id: id, client_secret: secret, redirect_uris: [redirectUri], response_types: ['code'], grant_types: ['authorization_code'] },
    ],
    adapter: memoryAdapter(),
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(24).toString('base64url')] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/pick/${uid}`, policy: alwaysAsk(library) },
    findAccount: (_ctx, sub) => account(db, sub),
    // There is no consent page: choosing an account is consent.
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client?.clientId ?? '',
        accountId: ctx.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
    ttl: { AccessToken: 3_600, AuthorizationCode: 60, IdToken: 3_600, Interaction: 3_600, Session: 3_600, Grant: 3_600 },
  };
}

/** A new key for each start: no token outlives the process. */
function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' };
}

/** Every sign-in offers the accounts, so that developers can switch between them. */
function alwaysAsk({ interactionPolicy }: Library) {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  policy
    .get('login')
    ?.checks.add(
      new Check('pick', 'an account must be chosen', 'login_required', (ctx) =>
        ctx.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
      ),
    );
  return policy;
}

async function account(db: Database, id: string) {
  const user = isUuid(id) ? await db.user.findUnique({ where: { id }, select: { email: true, displayName: true } }) : null;
  if (!user) return undefined;
  return { accountId: id, claims: () => Promise.resolve({ sub: id, email: user.email, email_verified: true, name: user.displayName }) };
}

type Where = { db: Database; provider: Provider };

async function pick({ db, provider }: Where, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { uid } = await provider.interactionDetails(req, res);
  if (req.method === 'POST') {
    const accountId = new URLSearchParams(await bodyOf(req)).get('person') ?? '';
    if (!(await account(db, accountId))) throw new Error('The form names no account.');
    await provider.interactionFinished(req, res, { login: { accountId, remember: false } }, { mergeWithLastSubmission: false });
    return;
  }
  const people = await db.user.findMany({
    where: { active: true, deletedAt: null, kind: 'person' },
    orderBy: [{ role: 'asc' }, { createdAt: 'asc' }],
    take: 200,
    select: { id: true, displayName: true, email: true, role: true, department: true },
  });
  sendPage(res, { status: 200, body: pickPage(uid, people) });
}

function sendPage(res: ServerResponse, { status, body }: { status: number; body: string }): void {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'X-Frame-Options': 'DENY' };
  res.writeHead(status, headers).end(body);
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of req) {
    body += String(chunk);
    if (body.length > 10_000) throw new Error('The form exceeds 10,000 characters.');
  }
  return body;
}
