import { createServer } from 'node:net';

/** The wanted port, or the next one that is free; 0 takes any. Ports in `taken` are promised to somebody already. */
export async function freePort(wanted: number, taken: readonly number[] = []): Promise<number> {
  for (let port = wanted; port < wanted + 100; port++) {
    const free = taken.includes(port) && port !== 0 ? undefined : await tried(port);
    if (free !== undefined) return free;
    if (port === 0) break;
  }
  throw new Error(`No port from ${String(wanted)} to ${String(wanted + 99)} is free.`);
}

/** Asks the way servers here will: on every address. A port that is taken on loopback alone is refused as well. */
async function tried(port: number): Promise<number | undefined> {
  const first = await bound(port, '127.0.0.1');
  return first === undefined || port === 0 ? first : bound(port, undefined);
}

const bound = (port: number, host: string | undefined): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer().once('error', () => {
      resolve(undefined);
    });
    server.listen({ port, ...(host !== undefined && { host }) }, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : undefined);
      });
    });
  });
