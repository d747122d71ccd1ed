import express, { type Express, Router } from 'express';
import type { Client } from '@temporalio/client';
import type { Database } from '../prisma/database.js';
import { authenticate } from './middleware/authenticate.js';
import { authorize } from './middleware/authorize.js';
import { readBody } from './middleware/read-body.js';
import { refuse } from './middleware/refuse.js';
import { Problem } from './problem.js';
import { groupEndpoints } from './routes/groups/index.js';
import { requestEndpoints } from './routes/requests/index.js';
import type { Endpoint } from './endpoint.js';

export type ApiDeps = { db: Database; temporal: Client };

/** Everything between a connection and a handler, in order, on one page. */
export function createApp(deps: ApiDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use('/api/v1', authenticate(deps), routerOf([...groupEndpoints(deps), ...requestEndpoints(deps)]));
  app.use(() => {
    throw new Problem('not_found');
  });
  app.use(refuse);
  return app;
}

function routerOf(endpoints: readonly Endpoint[]): Router {
  const router = Router();
  for (const { route, handler } of endpoints) router[route.method](route.path, authorize(route), readBody, handler);
  for (const path of new Set(endpoints.map(({ route }) => route.path))) {
    const methods = endpoints.filter(({ route }) => route.path === path).map(({ route }) => route.method.toUpperCase());
    router.all(path, (_req, res) => {
      res.set('Allow', methods.join(', '));
      throw new Problem('method_not_allowed');
    });
  }
  return router;
}
