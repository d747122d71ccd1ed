import type { RequestHandler } from 'express';
import promBundle from 'express-prom-bundle';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Database } from '../prisma/database.js';
import { countByStatus, countOverdue } from '../prisma/views/requests/count-by-status.js';

/** Counts answers by method, route and status, and serves `/metrics`. The numbers of requests are read from the database at each scrape. */
export function measure(db: Database): RequestHandler {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'doorward_requests',
    registers,
    help: 'Requests by status.',
    labelNames: ['status'] as const,
    async collect() {
      const counts = await countByStatus(db);
      this.reset();
      for (const { status, count } of counts) this.set({ status }, count);
    },
  });
  new Gauge({
    name: 'doorward_overdue_access',
    registers,
    help: 'Grants past their end that are not removed yet.',
    async collect() {
      this.set(await countOverdue(db));
    },
  });
  return promBundle({
    includeMethod: true,
    includePath: true,
    includeStatusCode: true,
    metricsPath: '/metrics',
    promRegistry: registry,
    autoregister: true,
    normalizePath: (req) => templateOf(req),
  });
}

/** The route instead of the path: each id would make a time series of its own. */
const templateOf = ({ route }: { route?: { path?: unknown } }): string => (typeof route?.path === 'string' ? route.path : 'other');
