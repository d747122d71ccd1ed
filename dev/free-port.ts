import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { type Lock, takeLock } from './lock.js';

/** The number of ports that are tried, counted from the wanted one. */
const TRIES = 200;
const reserved: Lock[] = [];

/**
 * The wanted port, or the next free one; 0 stands for any. The port stays reserved for this process, so that two starts at the same time do
 * not choose the same port before either listens.
 */
export async function freePort(wanted: number): Promise<number> {
  for (let tried = 0; tried < TRIES; tried++) {
    const port = await reservePort(wanted === 0 ? 0 : wanted + tried);
    if (port !== undefined) return port;
  }
  throw new Error(`All ports from ${String(wanted)} to ${String(wanted + TRIES - 1)} are in use.`);
}

/** Reserves exactly this port for this process; undefined when it is in use. */
export async function reservePort(wanted: number): Promise<number | undefined> {
  const folder = join(tmpdir(), `doorward-ports-${userInfo().username}`);
  await mkdir(folder, { recursive: true });
  const port = await listenablePort(wanted);
  if (port === undefined) return undefined;
  const lock = await takeLock(join(folder, String(port)));
  if (typeof lock === 'number') return undefined;
  reserved.push(lock);
  return port;
}

/** Releases the reserved ports; call it when nothing listens on them any more. */
export async function releasePorts(): Promise<void> {
  await Promise.all(reserved.splice(0).map((lock) => lock.release()));
}

/** The port, if a server can listen on it on every address, and on loopback alone. */
async function listenablePort(port: number): Promise<number | undefined> {
  const first = await tryToListen(port, '127.0.0.1');
  return first === undefined || port === 0 ? first : tryToListen(port, undefined);
}

const tryToListen = (port: number, host: string | undefined): Promise<number | undefined> =>
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
