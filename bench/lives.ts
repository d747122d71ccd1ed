import { randomUUID } from 'node:crypto';
import { createApiClient } from '../api/client/index.js';
import { sendCommand } from '../api/temporal/send-command.js';
import { startRequest } from '../api/temporal/start-request.js';
import { createMessageSeal } from '../secrets/message-seal.js';
import { BENCH_KEY } from './bench-key.js';
import { requestWorkflowId } from '../workflows/rules/request/ids.js';
import { cpuMs } from './cpu-ms.js';
import { percentile, rounded } from './statistics.js';
import type { Fixture } from './fixture.js';
import type { BenchStack } from './stack.js';

export const KINDS = ['bare', 'timed', 'life'] as const;
export type Kind = (typeof KINDS)[number];
/** The latency of each step, in milliseconds, and the id of the workflow. */
type Times = { submitMs: number; decideMs: number; workflowId: string };

type Live = (lane: number) => Promise<Times>;

/** A function for each kind that runs one request from submission to its end. */
export function livesOf(stack: BenchStack, fixture: Fixture): Record<Kind, Live> {
  return { bare: bareLife(stack), timed: timedLife(stack, fixture), life: httpLife(stack, fixture) };
}

function bareLife({ clientIn }: BenchStack): Live {
  const { workflow } = clientIn('bare');
  return async () => {
    const workflowId = randomUUID();
    const [handle, submitMs] = await timed(() => workflow.start('bare', { workflowId, taskQueue: 'bare', args: [] }));
    const [, decideMs] = await timed(() => handle.signal('go'));
    await handle.result();
    return { submitMs, decideMs, workflowId };
  };
}

/** The workflow of `life` with the messages of the API but without HTTP; the grant ends by its timer. */
function timedLife({ clientIn }: BenchStack, { requesters, admin, flowId, grantGroupId }: Fixture): Live {
  const temporal = clientIn('timed');
  const deps = { temporal, seal: createMessageSeal([BENCH_KEY]) };
  return async (lane) => {
    const requestId = randomUUID();
    const requesterId = requesters[lane]?.id ?? '';
    const terms = {
      requesterId,
      flowId,
      justification: 'because',
      duration: null,
      deviceId: null,
      channel: 'api' as const,
      fingerprint: '',
    };
    const shown = {
      ...({ kind: 'resource', status: 'pending', flowId, requesterId, grantGroupId, reason: null, expiresAt: null } as const),
      ...{ flowName: 'Bench', requesterName: requesterId, requestedMinutes: 1 },
    };
    const [, submitMs] = await timed(() => startRequest(deps, { requestId, terms }, shown));
    const approval = { verb: 'approve', actorId: admin.id, channel: 'api', id: randomUUID() } as const;
    const [, decideMs] = await timed(() => sendCommand(deps, { requestId, summary: shown }, approval));
    const workflowId = requestWorkflowId(requestId);
    await temporal.workflow.getHandle(workflowId).result();
    return { submitMs, decideMs, workflowId };
  };
}

/** A request through the HTTP API: submitted, approved, granted, and ended by the requester. */
function httpLife({ baseUrl }: BenchStack, { requesters, admin, flowId }: Fixture): Live {
  const ada = createApiClient({ baseUrl, token: admin.token });
  return async (lane) => {
    const rina = createApiClient({ baseUrl, token: requesters[lane]?.token ?? '' });
    const [{ data, error }, submitMs] = await timed(() =>
      rina.POST('/api/v1/access-requests', { body: { flowId, justification: 'because' } }),
    );
    if (!data) throw new Error(JSON.stringify(error));
    const path = { params: { path: { id: data.id } } };
    const [approved, decideMs] = await timed(() => ada.POST('/api/v1/access-requests/{id}/approve', { ...path, body: {} }));
    const ended = await rina.POST('/api/v1/access-requests/{id}/end', { ...path, body: {} });
    if (approved.data?.status !== 'active' || ended.data?.status !== 'ended')
      throw new Error(JSON.stringify([approved.error, ended.error]));
    return { submitMs, decideMs, workflowId: data.workflowId };
  };
}

async function timed<T>(run: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  return [await run(), performance.now() - start];
}

const NAMESPACE: Record<Kind, string> = { bare: 'bare', timed: 'timed', life: 'default' };
export type Cost = { events: number; workflowTasks: number };

/** The size of the history that one life of that kind leaves. */
export async function costOf(kind: Kind, stack: BenchStack, fixture: Fixture): Promise<Cost> {
  const { workflowId } = await livesOf(stack, fixture)[kind](0);
  const handle = stack.clientIn(NAMESPACE[kind]).workflow.getHandle(workflowId);
  await handle.result();
  const { events } = await handle.fetchHistory();
  const tasks = (events ?? []).filter((event) => event.workflowTaskCompletedEventAttributes);
  return { events: events?.length ?? 0, workflowTasks: tasks.length };
}

export type Measured = {
  livesPerSecond: number;
  submitMs: { p50: number; p95: number };
  decideMs: { p50: number; p95: number };
  cpuMsALife: Record<string, number>;
};

/** Runs `lives` lives, `inFlight` of them at a time. */
export async function measure(
  live: Live,
  { pids }: BenchStack,
  { lives, inFlight }: { lives: number; inFlight: number },
): Promise<Measured> {
  const times: Times[] = [];
  let next = 0;
  const lane = async (index: number) => {
    while (next++ < lives) times.push(await live(index));
  };
  const before = Object.entries(pids).map(([name, pid]): [string, number] => [name, cpuMs(pid)]);
  const start = performance.now();
  await Promise.all(Array.from({ length: inFlight }, (_none, index) => lane(index)));
  const seconds = (performance.now() - start) / 1_000;
  const spread = (of: (one: Times) => number) => {
    const values = times.map(of);
    return { p50: rounded(percentile(values, 0.5)), p95: rounded(percentile(values, 0.95)) };
  };
  return {
    livesPerSecond: rounded(lives / seconds, 2),
    submitMs: spread((one) => one.submitMs),
    decideMs: spread((one) => one.decideMs),
    cpuMsALife: Object.fromEntries(before.map(([name, ms]) => [name, rounded((cpuMs(pids[name] ?? 0) - ms) / lives)])),
  };
}
