import { readFile } from 'node:fs/promises';
import { activityInfo } from '@temporalio/activity';
import { type WorkflowUpdateFailedError, WithStartWorkflowOperation } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { createActivities } from '../../../activities/index.js';
import type { Directory } from '../../../activities/ports.js';
import { SEARCH_ATTRIBUTES } from '../../../workflows/search-attributes.js';
import { accessRequest } from '../../../workflows/access-request.js';
import { submitted, updateFor } from '../../../workflows/messages.js';
import type { Message, Verb } from '../../../workflows/rules/request/commands.js';
import { requestWorkflowId, TASK_QUEUE } from '../../../workflows/rules/request/ids.js';
import type { RequestState } from '../../../workflows/rules/request/state.js';
import { aRequest, DAY_MS } from '../builders/builders.js';
import { fakeRequests } from '../builders/fake-requests.js';
import { testSeal } from '../seals.js';
import { noWorkflows, emptyReconcilerStore } from '../builders/no-workflows.js';
import { silenceRuntime } from './silence-runtime.js';
import { fromSetUp } from './set-up.js';

export type Skipping = Awaited<ReturnType<typeof startTimeSkipping>>;
type Setup = { row?: Partial<RequestState>; directory?: Directory; decisionsBySignal?: boolean };

const KEYWORD = 2;
const DATETIME = 6;

/** Starts Temporal's test server, which skips idle time: months pass in milliseconds. */
export async function startTimeSkipping() {
  silenceRuntime();
  const path = fromSetUp('TEMPORAL_TEST_SERVER_PATH');
  const env = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } });
  const searchAttributes = Object.fromEntries(SEARCH_ATTRIBUTES.map(({ name, type }) => [name, type === 'DATETIME' ? DATETIME : KEYWORD]));
  await env.connection.operatorService.addSearchAttributes({ namespace: 'default', searchAttributes });
  const code = await readFile(fromSetUp('DOORWARD_TEST_BUNDLE'), 'utf8');
  let serial = 0;

  /** Runs a test with a pending request, its running workflow, and commands to it. */
  const world = async ({ row, directory, decisionsBySignal = true }: Setup, test: (w: SkippingWorld) => Promise<void>) => {
    const start = await env.currentTimeMs();
    const id = `r${String(++serial)}`;
    const requests = fakeRequests([aRequest({ id, createdAt: start, pendingUntil: start + 30 * DAY_MS, ...row })]);
    const clock = { now: start };
    requests.at = () => env.currentTimeMs();
    const activities = createActivities({
      requests,
      outbox: {
        take: () => Promise.resolve(true),
        affectedRequests: () => Promise.resolve({ requestIds: [], next: null }),
        markDispatched: () => Promise.resolve(),
      },
      requestWorkflows: noWorkflows,
      reconcilerStore: emptyReconcilerStore,
      now: () => clock.now,
      seal: testSeal,
      workflowId: () => activityInfo().workflowExecution?.workflowId ?? '',
      attempt: () => activityInfo().attempt,
      observeSave: () => undefined,
      observeReconcilerFinding: () => undefined,
      decisionsBySignal,
      ...(directory && { directory }),
    });
    const worker = await Worker.create({ connection: env.nativeConnection, taskQueue: TASK_QUEUE, workflowBundle: { code }, activities });
    await worker.runUntil(async () => {
      const opened = await open(env, { id, requests, clock, start });
      await test(opened);
      // A workflow that is left behind would retry through every day that a later test skips.
      await opened.handle.terminate().catch(() => undefined);
    });
  };
  return { env, world, stop: () => env.teardown() };
}

type Opened = { id: string; requests: ReturnType<typeof fakeRequests>; clock: { now: number }; start: number };
export type SkippingWorld = Awaited<ReturnType<typeof open>>;

async function open(env: TestWorkflowEnvironment, { id, requests, clock, start }: Opened) {
  const { workflow } = env.client;
  const options = (on: string) => ({ workflowId: requestWorkflowId(on), taskQueue: TASK_QUEUE, args: [{ requestId: on }] as const });
  const starting = (on: string) =>
    new WithStartWorkflowOperation(accessRequest, { ...options(on), args: [{ requestId: on }], workflowIdConflictPolicy: 'USE_EXISTING' });
  await workflow.executeUpdateWithStart(submitted, { startWorkflowOperation: starting(id) });
  const handle = workflow.getHandle(requestWorkflowId(id));
  const row = (): RequestState => {
    const found = requests.byId.get(id);
    if (!found) throw new Error('The row does not exist.');
    return found;
  };
  /** Sends a command; resolves to the status of the request, or the code of the refusal. */
  const command = async (verb: Verb, message: Message, on = id): Promise<string | undefined> => {
    clock.now = await env.currentTimeMs();
    return workflow
      .executeUpdateWithStart(updateFor(verb), { args: [message], startWorkflowOperation: starting(on) })
      .then((request) => request.status, codeOf);
  };
  const grant = async () => {
    await command('approve', { actorId: 'omar' });
    return command('approve', { actorId: 'lea' });
  };
  const setRow = (over: Partial<RequestState>) => requests.byId.set(id, { ...row(), ...over });
  const startAgain = () => workflow.start(accessRequest, { ...options(id), args: [{ requestId: id }] });
  const skip = async (ms: number) => {
    await env.sleep(ms);
    clock.now = await env.currentTimeMs();
  };
  return { id, requests, clock, start, handle, row, command, grant, setRow, startAgain, skip };
}

const codeOf = (failure: WorkflowUpdateFailedError): string => {
  if (failure.cause instanceof ApplicationFailure) return failure.cause.type ?? '';
  throw failure;
};
