import { type Request, type Response, Router } from 'express';
import type { Client } from '@temporalio/client';
import type { Database } from '../prisma/database.js';
import { withTimeout } from './with-timeout.js';

const TIMEOUT_MS = 2_000;

type Parts = { db: Database; temporal: Client };

/** `/healthz`: the process answers. `/readyz`: so do the database and Temporal; else 503, which names who does not. */
export function health({ db, temporal }: Parts): Router {
  const router = Router();
  router.get('/healthz', (_req: Request, res: Response) => {
    res.json({ status: 'ok' });
  });
  router.get('/readyz', async (_req: Request, res: Response) => {
    const [database, engine] = await Promise.all([
      isUp(() => db.$queryRaw`SELECT 1`),
      isUp(() => temporal.withDeadline(Date.now() + TIMEOUT_MS, () => temporal.workflowService.getSystemInfo({}))),
    ]);
    const isReady = database && engine;
    res.status(isReady ? 200 : 503).json({ status: isReady ? 'ok' : 'unavailable', database, temporal: engine });
  });
  return router;
}

const isUp = (ask: () => Promise<unknown>): Promise<boolean> =>
  withTimeout(TIMEOUT_MS, ask()).then(
    () => true,
    () => false, // the answer says so
  );
