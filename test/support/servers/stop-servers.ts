import { rm } from 'node:fs/promises';
import { releasePorts } from '../../../dev/free-port.js';

export type Running = { folder: string; stops: (() => Promise<void>)[] };

declare global {
  var doorwardServers: Running | undefined;
}

export async function stopServers({ folder, stops }: Running): Promise<void> {
  for (const stop of stops.splice(0).reverse()) await stop();
  await releasePorts();
  await rm(folder, { recursive: true, force: true });
}
