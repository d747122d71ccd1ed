import { type Request, type Response, Router } from 'express';
import type { Client } from '@temporalio/client';
import type { Database } from '../prisma/database.js';
import { withTimeout } from './with-timeout.js';

const TIMEOUT_MS = 2_000;

type Parts = { db: Database; temporal: Client };

/** `/healthz` says that the process answers, `/readyz` that the database and Temporal answer too; if not, 503 names which does not. */
export function health({ db, temporal }: Parts): Router {
  const router = Router();
  router.get('/healthz', (_req: Request, res: Response) => {
    res.json({ status: 'ok' });
  });
  router.get('/readyz', async (_req: Request, res: Response) => {
    const [isDatabaseUp, isTemporalUp] = await Promise.all([
      isUp(() => db.$queryRaw`SELECT 1`),
      isUp(() => temporal.withDeadline(Date.now() + TIMEOUT_MS, () => temporal.workflowService.getSystemInfo({}))),
    ]);
    const isReady = isDatabaseUp && isTemporalUp;
    res.status(isReady ? 200 : 503).json({ status: isReady ? 'ok' : 'unavailable', database: isDatabaseUp, temporal: isTemporalUp });
  });
  return router;
}

const isUp = (call: () => Promise<unknown>): Promise<boolean> =>
  withTimeout(TIMEOUT_MS, call()).then(
    () => true,
    () => false, // the answer says so
  );
