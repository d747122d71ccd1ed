import { Router } from 'express';
import swaggerUi from 'swagger-ui-express';
import type { Route } from '../contract/route.js';
import { openApiDocument } from './open-api-document.js';

/** Serves the OpenAPI document and a page to read and try it, without authentication. */
export function documentation(routes: readonly Route[]): Router {
  const document = openApiDocument(routes);
  const router = Router();
  router.get('/api/v1/openapi.json', (_req, res) => {
    res.json(document);
  });
  router.use('/api/docs', swaggerUi.serve, swaggerUi.setup(document, { customSiteTitle: 'Doorward API' }));
  return router;
}
