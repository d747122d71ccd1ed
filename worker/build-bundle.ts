import { mkdir, writeFile } from 'node:fs/promises';
import { workflowBundle } from './workflow-bundle.js';

/** `npm run build:bundle`: builds the bundle that WORKFLOW_BUNDLE names, so that no worker builds it at its start. */
async function main(): Promise<void> {
  const bundle = await workflowBundle();
  if (!('code' in bundle)) throw new Error('Expected a built bundle, got a path.');
  await mkdir('dist', { recursive: true });
  await writeFile('dist/workflow-bundle.js', bundle.code);
}

await main();
