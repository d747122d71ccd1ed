import { createServer, type Server, type ServerResponse } from 'node:http';

type Answers = { isReady: () => Promise<boolean>; metrics: () => Promise<string> };

/** Serves `/healthz`, `/readyz` and `/metrics` of a worker, and nothing else. Resolves once it listens. */
export function startStatusServer(port: number, { isReady, metrics }: Answers): Promise<Server> {
  const routes: Record<string, () => Promise<{ status: number; body: string }>> = {
    '/healthz': async () => ({ status: 200, body: 'ok\n' }),
    '/readyz': async () => ((await isReady()) ? { status: 200, body: 'ok\n' } : { status: 503, body: 'not ready\n' }),
    '/metrics': async () => ({ status: 200, body: await metrics() }),
  };
  const server = createServer((req, res) => {
    const route = routes[req.url ?? ''];
    const answer = route ? route() : Promise.resolve({ status: 404, body: 'not found\n' });
    answer.then(
      (one) => send(res, one),
      () => send(res, { status: 503, body: 'unavailable\n' }),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, () => resolve(server));
  });
}

const send = (res: ServerResponse, { status, body }: { status: number; body: string }): void => {
  res.writeHead(status, { 'Content-Type': 'text/plain; version=0.0.4' }).end(body);
};
