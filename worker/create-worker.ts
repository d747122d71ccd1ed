import { activityInfo } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import { type NativeConnection, Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { createActivities } from '../activities/index.js';
import type { ActivityDeps } from '../activities/activity-deps.js';
import type { Directory } from '../activities/ports.js';
import type { Database } from '../prisma/database.js';
import { createOutbox } from '../prisma/stores/outbox/outbox.js';
import { createRequests } from '../prisma/stores/requests/requests.js';
import { createReconcilerStore } from '../prisma/stores/reconciler-store.js';
import type { MessageSeal } from '../secrets/message-seal.js';
import { workflowSummaries } from '../prisma/views/requests/workflow-summaries.js';
import { TASK_QUEUE } from '../workflows/rules/request/ids.js';
import { createRequestWorkflows } from './request-workflows.js';
import { observeSave, observeReconcilerFinding } from './metrics.js';

export type WorkerParts = {
  connection: NativeConnection;
  client: Client;
  namespace: string;
  db: Database;
  workflowBundle: WorkflowBundleOption;
  decisionsBySignal: boolean;
  seal: Pick<MessageSeal, 'open'>;
  /** An outside directory; left out, our own database is the directory. */
  directory?: Directory;
  instantOfSave?: ActivityDeps['instantOfSave'];
};

/**
 * As many pollers as the server has work for. A fixed number is divided between running workflows and new ones, so that submits waited
 * behind decisions.
 */
export const POLLERS = {
  workflowTaskPollerBehavior: { type: 'autoscaling' },
  activityTaskPollerBehavior: { type: 'autoscaling' },
} as const;

/** A worker that runs workflows and activities of the task queue; start as many as wanted. */
export function createWorker(parts: WorkerParts): Promise<Worker> {
  const { connection, namespace, db, workflowBundle, decisionsBySignal, seal, directory, instantOfSave } = parts;
  const outbox = createOutbox(db);
  const activities = createActivities({
    requests: createRequests(db),
    outbox,
    requestWorkflows: createRequestWorkflows(parts.client, { outbox, summaries: (ids) => workflowSummaries(db, ids) }),
    reconcilerStore: createReconcilerStore(db),
    now: Date.now,
    seal,
    workflowId: () => activityInfo().workflowExecution?.workflowId ?? '',
    attempt: () => activityInfo().attempt,
    observeSave,
    observeReconcilerFinding,
    decisionsBySignal,
    ...(directory && { directory }),
    ...(instantOfSave && { instantOfSave }),
  });
  return Worker.create({
    connection,
    namespace,
    taskQueue: TASK_QUEUE,
    workflowBundle,
    activities,
    shutdownGraceTime: '10 seconds',
    ...POLLERS,
  });
}
