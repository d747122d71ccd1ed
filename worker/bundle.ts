import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, type WorkflowBundleOption } from '@temporalio/worker';

/** The workflow code that a worker runs: built before, or built now, which takes a few seconds. */
export async function workflowBundle(codePath?: string): Promise<WorkflowBundleOption> {
  if (codePath !== undefined) return { codePath };
  return bundleWorkflowCode({ workflowsPath: fileURLToPath(new URL('../workflows/index.ts', import.meta.url)) });
}
