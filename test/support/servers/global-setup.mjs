import { tsImport } from 'tsx/esm/api';

/** Jest loads this file without its own transform. */
export default async function globalSetup() {
  const { startServers } = await tsImport('./start-servers.ts', import.meta.url);
  await startServers();
}
