import { Router } from 'express';

/** Answers anybody at `/` who does not get the portal: what this is, and where its documentation is. */
export function startPage(): Router {
  const router = Router();
  router.get('/', (_req, res) => {
    res.json({ name: 'Doorward', documentation: '/api/docs', openapi: '/api/v1/openapi.json' });
  });
  return router;
}
