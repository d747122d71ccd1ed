import { type Request, type Response, Router } from 'express';
import type { Client } from '@temporalio/client';
import type { Database } from '../prisma/database.js';
import { shared } from './shared.js';
import { withTimeout } from './with-timeout.js';

const TIMEOUT_MS = 2_000;
/** However many ask, the database and Temporal are asked so often at most (R123), in milliseconds. */
const KEPT_MS = 1_000;

type Parts = { db: Database; temporal: Client };

/** `/healthz` says that the process answers, `/readyz` that the database and Temporal answer too; if not, 503 names which does not. */
export function health({ db, temporal }: Parts): Router {
  const router = Router();
  router.get('/healthz', (_req: Request, res: Response) => {
    res.json({ status: 'ok' });
  });
  const ask = shared(KEPT_MS, () =>
    Promise.all([
      isUp(() => db.$queryRaw`SELECT 1`),
      isUp(() => temporal.withDeadline(Date.now() + TIMEOUT_MS, () => temporal.workflowService.getSystemInfo({}))),
    ]),
  );
  router.get('/readyz', async (_req: Request, res: Response) => {
    const [isDatabaseUp, isTemporalUp] = await ask();
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
