import express, { type Express, type Response, Router } from 'express';
import { type Logger, pino } from 'pino';
import type { ApiDeps } from './api-deps.js';
import { ROUTES } from './contract/index.js';
import type { Endpoint } from './endpoint.js';
import { endpointsOf } from './endpoints-of.js';
import { health } from './health.js';
import type { Metrics } from './make-metrics.js';
import { callerOf, mustHaveScope } from './middleware/caller.js';
import { authenticate } from './middleware/authenticate.js';
import { authorize, authorizeSent } from './middleware/authorize.js';
import { type RateLimit, limitByCaller, limitStrangers } from './middleware/rate-limit.js';
import { noStore, securityHeaders } from './middleware/headers.js';
import { logRequests } from './middleware/log-requests.js';
import { readBody } from './middleware/read-body.js';
import { refuse } from './middleware/refuse.js';
import type { VerifyJwt } from './verify-jwt.js';
import { startPage } from './start-page.js';
import { documentation } from './openapi/documentation.js';
import { portalPages } from './portal/portal-pages.js';
import type { PortalOptions } from './portal/portal-options.js';
import { loginSession } from './portal/login-session.js';
import { signInRoutes } from './portal/sign-in-routes.js';
import { Problem } from './problem.js';

export type AppOptions = {
  logger?: Logger;
  limit?: RateLimit;
  trustProxy?: number;
  verifyJwt?: VerifyJwt | undefined;
  /** Counts the answers. */
  metrics?: Metrics;
  /** Lets administrators make API tokens for other people (R121). */
  tokensForOthers?: boolean | undefined;
  /** Without it, only the API is served. */
  portal?: PortalOptions | undefined;
};

const BASE = '/api/v1';
const OPEN_API = `${BASE}/openapi.json`;

/** The application: all middleware and routes, in order. */
export function createApp(deps: ApiDeps, options: AppOptions = {}): Express {
  const { logger = pino({ level: 'silent' }), limit = 'off', trustProxy = 0, verifyJwt, tokensForOthers, metrics, portal } = options;
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.set('trust proxy', trustProxy);
  app.set('query parser', 'simple');

  app.use(logRequests(logger));
  app.use(securityHeaders);
  app.use(['/healthz', '/readyz'], noStore);
  if (metrics) app.use(metrics.count);
  app.use(health(deps));
  // Before the rate limit: pages need no database, and after an upgrade an office behind one address loads hundreds of files at once.
  if (portal) app.use(portalPages(portal.folder));
  app.use(noStore);
  if (portal) app.use(['/auth', BASE], loginSession(deps.db, portal.sessions));
  const strangers = limitStrangers(limit);
  app.use(['/auth', '/api/docs', OPEN_API], strangers.before);
  app.use(startPage());
  app.use(documentation(ROUTES));
  if (portal) app.use(signInRoutes({ ...deps, provider: portal.provider, publicUrl: portal.sessions.publicUrl }));
  app.use(BASE, authenticate({ ...deps, verifyJwt }), limitByCaller(limit), strangers.refused);
  if (portal) app.get(`${BASE}/stream`, (_req, res) => openStream(portal, res));
  app.use(routerOf(endpointsOf({ log: logger, tokensForOthers, ...deps })));
  app.use(() => {
    throw new Problem('not_found');
  });
  app.use(refuse);
  return app;
}

function openStream({ events }: PortalOptions, res: Response): void {
  const caller = callerOf(res);
  mustHaveScope(caller, 'read');
  events.open(caller.id, res);
}

/** Each route checks who may call it before it reads the body. */
function routerOf(endpoints: readonly Endpoint[]): Router {
  const router = Router();
  for (const { route, handler } of endpoints)
    router[route.method](`${BASE}${route.path}`, authorize(route), ...readBody, authorizeSent(route), handler);
  for (const path of new Set(endpoints.map(({ route }) => route.path))) {
    const methods = endpoints.filter(({ route }) => route.path === path).map(({ route }) => route.method.toUpperCase());
    router.all(`${BASE}${path}`, (_req, res) => {
      res.set('Allow', methods.join(', '));
      throw new Problem('method_not_allowed');
    });
  }
  return router;
}
