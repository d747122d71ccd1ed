import type { RequestHandler } from 'express';
import promBundle from 'express-prom-bundle';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Database } from '../prisma/database.js';
import { countByStatus, countOverdue } from '../prisma/views/count-by-status.js';

/** Counts every answer by method, route and status, and serves `/metrics`; requests are counted when they are asked for. */
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
    help: 'Access that is past its end and not taken away yet.',
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

/** The route, not the path: ids would make a series each. */
const templateOf = ({ route }: { route?: { path?: unknown } }): string => (typeof route?.path === 'string' ? route.path : 'other');
