import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { Engine } from '../activities/ports.js';
import { sync } from '../workflows/messages.js';
import { isUuid, requestIdOf, requestWorkflowId, TASK_QUEUE } from '../workflows/rules/ids.js';
import { grpcCodeOf } from './grpc-code.js';
import { startUnsent } from './start-change.js';

/** So many calls to Temporal are under way at once. */
const AT_ONCE = 50;
/** Temporal lists so many workflows by their ids in one go. */
const IDS_A_QUERY = 100;
const PAGE_SIZE = 200;

type Unsent = { undispatched(limit: number): Promise<readonly string[]> };

/** The workflows of requests, as activities reach them. */
export const createEngine = (temporal: Client, changes: Unsent): Engine => ({
  sync: (requestIds) => each(requestIds, AT_ONCE, (id) => syncOne(temporal, id)),
  replace: (requestIds) => each(requestIds, AT_ONCE, (id) => replaceOne(temporal, id)),
  running: (requestIds) => running(temporal, requestIds),
  listed: (page) => listed(temporal, page),
  failing: (limit) => failing(temporal, limit),
  tellUnsent: () => startUnsent(temporal, changes),
});

/** One that fails keeps none of the others from their turn; then the first failure is told. */
async function each(ids: readonly string[], atOnce: number, run: (id: string) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = [];
  for (let at = 0; at < ids.length; at += atOnce) {
    const settled = await Promise.allSettled(ids.slice(at, at + atOnce).map(run));
    failures.push(...settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : [])));
  }
  if (failures.length > 0) throw new Error(`${String(failures.length)} of ${String(ids.length)} could not be told`, { cause: failures[0] });
}

/** A run takes 10,000 signals in all: one that has had them hears of nothing any more, and makes way for a new one. */
const syncOne = (temporal: Client, requestId: string): Promise<unknown> =>
  signalSync(temporal, requestId).catch((failure: unknown) => {
    if (grpcCodeOf(failure) !== INVALID_ARGUMENT) throw failure;
    return replaceOne(temporal, requestId, 'it has had all the signals that a run takes; started again from its row');
  });

const signalSync = (temporal: Client, requestId: string) =>
  temporal.workflow.signalWithStart('accessRequest', {
    workflowId: requestWorkflowId(requestId),
    taskQueue: TASK_QUEUE,
    args: [{ requestId }],
    signal: sync,
    workflowIdConflictPolicy: 'USE_EXISTING',
  });

const STUCK = 'it missed its deadline by minutes, or fails its tasks; started again from its row';

/** It may have ended by itself meanwhile. */
async function replaceOne(temporal: Client, requestId: string, reason = STUCK): Promise<void> {
  await temporal.workflow
    .getHandle(requestWorkflowId(requestId))
    .terminate(reason)
    .catch((failure: unknown) => {
      if (!(failure instanceof WorkflowNotFoundError)) throw failure;
    });
  await signalSync(temporal, requestId);
}

async function running(temporal: Client, requestIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let at = 0; at < requestIds.length; at += IDS_A_QUERY) {
    const ids = requestIds.slice(at, at + IDS_A_QUERY).map((id) => `'${requestWorkflowId(id)}'`);
    const query = `ExecutionStatus = 'Running' AND WorkflowId IN (${ids.join(', ')})`;
    for await (const { workflowId } of temporal.workflow.list({ query })) found.add(requestIdOf(workflowId));
  }
  return found;
}

/** Temporal says so after some attempts; a server that is too old to say it knows of none. */
async function failing(temporal: Client, limit: number): Promise<string[]> {
  const query = `WorkflowType = 'accessRequest' AND ExecutionStatus = 'Running' AND TemporalReportedProblems = 'category=WorkflowTaskFailed'`;
  const { namespace } = temporal.options;
  const { executions } = await temporal.workflowService
    .listWorkflowExecutions({ namespace, pageSize: limit, query })
    .catch((failure: unknown) => {
      if (grpcCodeOf(failure) === INVALID_ARGUMENT) return { executions: [] };
      throw failure;
    });
  return executions.flatMap(({ execution }) => (execution?.workflowId ? [requestIdOf(execution.workflowId)] : [])).filter(isUuid);
}

const INVALID_ARGUMENT = 3;

/** Workflows that have just been started may not have written their row yet. */
const SETTLED_AFTER_MS = 5 * 60_000;

async function listed(temporal: Client, page: string | null) {
  const before = new Date(Date.now() - SETTLED_AFTER_MS).toISOString();
  const list = (nextPageToken: Uint8Array) =>
    temporal.workflowService.listWorkflowExecutions({
      namespace: temporal.options.namespace,
      pageSize: PAGE_SIZE,
      query: `WorkflowType = 'accessRequest' AND ExecutionStatus = 'Running' AND StartTime < '${before}'`,
      nextPageToken,
    });
  const start = new Uint8Array();
  // A page of a server that was replaced means nothing to the new one.
  const answer = page === null ? list(start) : list(Buffer.from(page, 'base64')).catch(() => list(start));
  const { executions, nextPageToken } = await answer;
  const requestIds = executions.flatMap(({ execution }) => (execution?.workflowId ? [requestIdOf(execution.workflowId)] : []));
  return { requestIds: requestIds.filter(isUuid), next: nextPageToken.length > 0 ? Buffer.from(nextPageToken).toString('base64') : null };
}
