import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleOption } from '@temporalio/worker';

/** The workflow code that a worker runs: a prebuilt bundle, or one built now, which takes a few seconds. */
export async function workflowBundle(codePath?: string): Promise<WorkflowBundleOption> {
  if (codePath !== undefined) return { codePath };
  const workflowsPath = fileURLToPath(new URL('../workflows/index.ts', import.meta.url));
  return bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('WARN') });
}
