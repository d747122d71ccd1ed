import { createServer, type Server } from 'node:http';
import type { RequestHandler } from 'express';
import promBundle from 'express-prom-bundle';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { shared } from './shared.js';
import { clockOffsetMs } from '../prisma/clock-offset.js';
import type { Database } from '../prisma/database.js';
import { countByStatus, countOverdue } from '../prisma/views/requests/count-by-status.js';

/** `count` counts answers by method, route and status; `render` is the text for Prometheus. */
export type Metrics = { count: RequestHandler; render: () => Promise<string> };

/** However many ask, the numbers are read from the database so often at most, in milliseconds. */
const RENDERED_FOR_MS = 1_000;

/** The metrics of this process. The numbers of requests are read from the database at each scrape. */
export function makeMetrics(db: Database): Metrics {
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
  addClock(registry, db);
  const count = promBundle({
    includeMethod: true,
    includePath: true,
    includeStatusCode: true,
    promRegistry: registry,
    autoregister: false,
    normalizePath: (req) => templateOf(req),
  });
  return { count, render: shared(RENDERED_FOR_MS, () => registry.metrics()) };
}

/** How far this process is from the database's clock (R123a). */
const addClock = (registry: Registry, db: Database): Gauge =>
  new Gauge({
    name: 'doorward_clock_offset_seconds',
    registers: [registry],
    help: 'How far the clock of this process is ahead of the database, in seconds.',
    async collect() {
      this.set((await clockOffsetMs(db)) / 1_000);
    },
  });

/** Serves `/metrics` on a port of its own, for monitoring only. Resolves once it listens. */
export function serveMetrics({ render }: Metrics, port: number): Promise<Server> {
  const server = createServer((req, res) => {
    if (req.url !== '/metrics') {
      res.writeHead(404).end('not found\n');
      return;
    }
    render().then(
      (text) => res.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4' }).end(text),
      () => res.writeHead(503).end('unavailable\n'),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, () => resolve(server));
  });
}

/** The route instead of the path: each id would make a time series of its own. */
const templateOf = ({ route }: { route?: { path?: unknown } }): string => (typeof route?.path === 'string' ? route.path : 'other');
