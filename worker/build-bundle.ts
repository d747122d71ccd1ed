import { mkdir, writeFile } from 'node:fs/promises';
import { workflowBundle } from './bundle.js';

/** `npm run build:bundle`: bundles the workflows once, for WORKFLOW_BUNDLE, so that no worker has to do it at its start. */
async function main(): Promise<void> {
  const bundle = await workflowBundle();
  if (!('code' in bundle)) throw new Error('A bundle was read where one should have been built.');
  await mkdir('dist', { recursive: true });
  await writeFile('dist/workflow-bundle.js', bundle.code);
}

await main();
