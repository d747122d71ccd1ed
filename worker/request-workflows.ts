import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { RequestWorkflows } from '../activities/ports.js';
import { sync } from '../workflows/messages.js';
import { summaryOf } from '../workflows/rules/messages/operator-texts.js';
import { startAttributesOf } from '../workflows/search-attributes.js';
import { isUuid, requestIdOf, requestWorkflowId, TASK_QUEUE } from '../workflows/rules/request/ids.js';
import { grpcCodeOf } from './grpc-code.js';
import { dispatchPending } from './outbox-dispatcher.js';

/** Calls to Temporal under way at once. */
const MAX_CONCURRENT = 50;
/** Workflow ids that one list query may name. */
const IDS_PER_QUERY = 100;
const PAGE_SIZE = 200;

type Undispatched = { undispatched(limit: number): Promise<readonly string[]> };
type Summary = Parameters<typeof summaryOf>[0] & Parameters<typeof startAttributesOf>[0];
/** What a workflow shows that is started again, by the id of its request; nothing for one without a row. */
type Summaries = (requestIds: readonly string[]) => Promise<ReadonlyMap<string, Summary>>;
type Deps = { outbox: Undispatched; summaries: Summaries };

/** The workflows of requests, as activities reach them. */
export const createRequestWorkflows = (temporal: Client, { outbox, summaries }: Deps): RequestWorkflows => ({
  async sync(requestIds) {
    const shown = await summaries(requestIds);
    await inBatches(requestIds, MAX_CONCURRENT, (id) => syncOne(temporal, { id, summary: shown.get(id) }));
  },
  async replace(requestIds) {
    const shown = await summaries(requestIds);
    await inBatches(requestIds, MAX_CONCURRENT, (id) => replaceOne(temporal, { id, summary: shown.get(id) }));
  },
  running: (requestIds) => running(temporal, requestIds),
  listRunning: (page) => listRunning(temporal, page),
  failing: (limit) => failing(temporal, limit),
  dispatchPending: () => dispatchPending(temporal, outbox),
});

/** A failure does not stop the others; the first one is thrown at the end. */
async function inBatches(ids: readonly string[], batchSize: number, run: (id: string) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = [];
  for (let at = 0; at < ids.length; at += batchSize) {
    const settled = await Promise.allSettled(ids.slice(at, at + batchSize).map(run));
    failures.push(...settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : [])));
  }
  if (failures.length > 0)
    throw new Error(`${String(failures.length)} of ${String(ids.length)} calls to Temporal failed`, { cause: failures[0] });
}

/** A run takes 10,000 signals in all. One that has used them up refuses more, and is replaced. */
const syncOne = (temporal: Client, one: Shown): Promise<unknown> =>
  signalSync(temporal, one).catch((failure: unknown) => {
    if (grpcCodeOf(failure) !== INVALID_ARGUMENT) throw failure;
    return replaceOne(temporal, one, 'the run has used up its signals; started again from its row');
  });

type Shown = { id: string; summary: Summary | undefined };

const signalSync = (temporal: Client, { id, summary }: Shown) =>
  temporal.workflow.signalWithStart('accessRequest', {
    workflowId: requestWorkflowId(id),
    taskQueue: TASK_QUEUE,
    args: [{ requestId: id }],
    signal: sync,
    ...(summary && { staticSummary: summaryOf(summary), typedSearchAttributes: startAttributesOf(summary) }),
    workflowIdConflictPolicy: 'USE_EXISTING',
  });

const STUCK = 'the run missed its deadline by minutes, or its tasks keep failing; started again from its row';

/** Safe when the workflow has ended by itself meanwhile. */
async function replaceOne(temporal: Client, one: Shown, reason = STUCK): Promise<void> {
  await temporal.workflow
    .getHandle(requestWorkflowId(one.id))
    .terminate(reason)
    .catch((failure: unknown) => {
      if (!(failure instanceof WorkflowNotFoundError)) throw failure;
    });
  await signalSync(temporal, one);
}

async function running(temporal: Client, requestIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let at = 0; at < requestIds.length; at += IDS_PER_QUERY) {
    const ids = requestIds.slice(at, at + IDS_PER_QUERY).map((id) => `'${requestWorkflowId(id)}'`);
    const query = `ExecutionStatus = 'Running' AND WorkflowId IN (${ids.join(', ')})`;
    for await (const { workflowId } of temporal.workflow.list({ query })) found.add(requestIdOf(workflowId));
  }
  return found;
}

/** Temporal reports a problem after some attempts. An older server, which reports none, answers an empty list. */
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

async function listRunning(temporal: Client, page: string | null) {
  const before = new Date(Date.now() - SETTLED_AFTER_MS).toISOString();
  const list = (nextPageToken: Uint8Array) =>
    temporal.workflowService.listWorkflowExecutions({
      namespace: temporal.options.namespace,
      pageSize: PAGE_SIZE,
      query: `WorkflowType = 'accessRequest' AND ExecutionStatus = 'Running' AND StartTime < '${before}'`,
      nextPageToken,
    });
  const start = new Uint8Array();
  // A page token of a server that was replaced means nothing to the new one.
  const answer = page === null ? list(start) : list(Buffer.from(page, 'base64')).catch(() => list(start));
  const { executions, nextPageToken } = await answer;
  const requestIds = executions.flatMap(({ execution }) => (execution?.workflowId ? [requestIdOf(execution.workflowId)] : []));
  return { requestIds: requestIds.filter(isUuid), next: nextPageToken.length > 0 ? Buffer.from(nextPageToken).toString('base64') : null };
}
