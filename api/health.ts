import { type Request, type Response, Router } from 'express';
import type { Client } from '@temporalio/client';
import { clockOffsetMs, isClockOff } from '../prisma/clock-offset.js';
import type { Database } from '../prisma/database.js';
import { shared } from './shared.js';
import { withTimeout } from './with-timeout.js';

const TIMEOUT_MS = 2_000;
/** However many ask, the database and Temporal are asked so often at most (R123), in milliseconds. */
const KEPT_MS = 1_000;

type Parts = { db: Database; temporal: Client };

/**
 * `/healthz` says that the process answers, `/readyz` that the database and Temporal answer too; if not, 503 names which does not. `clock` is
 * false when this process and the database are more than two seconds apart (R123a): saves go by the database's clock, so it stays ready.
 */
export function health({ db, temporal }: Parts): Router {
  const router = Router();
  router.get('/healthz', (_req: Request, res: Response) => {
    res.json({ status: 'ok' });
  });
  const ask = shared(KEPT_MS, () =>
    Promise.all([
      withTimeout(TIMEOUT_MS, clockOffsetMs(db)).catch(() => undefined), // the answer says so
      isUp(() => temporal.withDeadline(Date.now() + TIMEOUT_MS, () => temporal.workflowService.getSystemInfo({}))),
    ]),
  );
  router.get('/readyz', async (_req: Request, res: Response) => {
    const [offsetMs, isTemporalUp] = await ask();
    const isDatabaseUp = offsetMs !== undefined;
    const isReady = isDatabaseUp && isTemporalUp;
    const clock = isDatabaseUp ? { clock: !isClockOff(offsetMs), clockOffsetMs: offsetMs } : {};
    res.status(isReady ? 200 : 503).json({
      ...{ status: isReady ? 'ok' : 'unavailable', database: isDatabaseUp, temporal: isTemporalUp },
      ...clock,
    });
  });
  return router;
}

const isUp = (call: () => Promise<unknown>): Promise<boolean> =>
  withTimeout(TIMEOUT_MS, call()).then(
    () => true,
    () => false, // the answer says so
  );
