import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { type Lock, takeLock } from './lock.js';

/** How many ports are tried, from the wanted one on. */
const TRIES = 200;
const held: Lock[] = [];

/**
 * The wanted port, or the next one that is free; 0 takes any. It stays promised to this process, so that two starts at once do not choose
 * the same before either listens.
 */
export async function freePort(wanted: number): Promise<number> {
  for (let tried = 0; tried < TRIES; tried++) {
    const port = await claimed(wanted === 0 ? 0 : wanted + tried);
    if (port !== undefined) return port;
  }
  throw new Error(`No port from ${String(wanted)} to ${String(wanted + TRIES - 1)} is free.`);
}

/** This very port, promised to this process; nothing when it is taken. */
export async function claimed(wanted: number): Promise<number | undefined> {
  const claims = join(tmpdir(), `doorward-ports-${userInfo().username}`);
  await mkdir(claims, { recursive: true });
  const port = await listenable(wanted);
  if (port === undefined) return undefined;
  const lock = await takeLock(join(claims, String(port)));
  if (typeof lock === 'number') return undefined;
  held.push(lock);
  return port;
}

/** Gives the promised ports back, once nothing listens on them any more. */
export async function giveBackPorts(): Promise<void> {
  await Promise.all(held.splice(0).map((lock) => lock.release()));
}

/** Asks the way servers here will: on every address. A port that is taken on loopback alone is refused as well. */
async function listenable(port: number): Promise<number | undefined> {
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
