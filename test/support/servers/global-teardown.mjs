import { tsImport } from 'tsx/esm/api';

export default async function globalTeardown() {
  const { stopServers } = await tsImport('./stop-servers.ts', import.meta.url);
  if (globalThis.doorwardServers) await stopServers(globalThis.doorwardServers);
}
