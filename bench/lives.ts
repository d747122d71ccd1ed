import { randomUUID } from 'node:crypto';
import { createApiClient } from '../api/client/index.js';
import { sendCommand } from '../api/temporal/send-command.js';
import { startRequest } from '../api/temporal/start-request.js';
import { hashOf, newToken } from '../api/new-token.js';
import { requestWorkflowId } from '../workflows/rules/ids.js';
import { cpuMs } from './cpu.js';
import { percentile, rounded } from './numbers.js';
import type { BenchStack } from './stack.js';

export const KINDS = ['bare', 'timed', 'life'] as const;
export type Kind = (typeof KINDS)[number];
type Person = { id: string; token: string };
export type Cast = { requesters: Person[]; admin: Person; flowId: string; grantGroupId: string };
/** How long its steps took, in milliseconds, and the workflow it was. */
type Times = { submitMs: number; decideMs: number; workflowId: string };

/** People and a flow for so many lives at once. */
export async function makeCast({ db }: BenchStack, lanes: number): Promise<Cast> {
  const person = async (role: string): Promise<Person> => {
    const [id, token] = [randomUUID(), newToken()];
    await db.user.createMany({ data: { id, email: `${id}@example.test`, displayName: id, role } });
    await db.apiToken.createMany({ data: { userId: id, name: 'bench', hash: hashOf(token) } });
    return { id, token };
  };
  const requesters = await Promise.all(Array.from({ length: lanes }, () => person('user')));
  const [visible, granted, flowId] = [randomUUID(), randomUUID(), randomUUID()];
  await db.group.createMany({ data: [visible, granted].map((id) => ({ id, name: id })) });
  await db.membership.createMany({ data: requesters.map(({ id: userId }) => ({ groupId: visible, userId })) });
  const definition = {
    ...{ kind: 'resource', name: 'Bench', description: '', visibleToGroupIds: [visible], display: { type: 'color', color: '#112233' } },
    ...{ grantGroupId: granted, timedAccess: { mode: 'fixed', duration: 'PT1M' }, slack: { delivery: 'off' } },
    approval: { type: 'manual', requirement: 'any', approvers: [{ type: 'administrator' }] },
  };
  await db.$transaction([
    db.approvalFlow.createMany({ data: { id: flowId, kind: 'resource' } }),
    db.approvalFlowVersion.createMany({ data: { flowId, version: 1, name: 'Bench', definition, grantGroupId: granted } }),
    db.flowVisibility.createMany({ data: { flowId, groupId: visible } }),
  ]);
  return { requesters, admin: await person('admin'), flowId, grantGroupId: granted };
}

type Live = (lane: number) => Promise<Times>;

/** One whole life of each kind. */
export function livesOf(stack: BenchStack, cast: Cast): Record<Kind, Live> {
  return { bare: bareLife(stack), timed: timedLife(stack, cast), life: httpLife(stack, cast) };
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

/** The same workflow as `life`, sent what the API sends but without HTTP, with a grant that ends by its timer. */
function timedLife({ clientIn }: BenchStack, { requesters, admin, flowId, grantGroupId }: Cast): Live {
  const temporal = clientIn('timed');
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
    const [, submitMs] = await timed(() => startRequest(temporal, { requestId, terms }, shown));
    const approval = { verb: 'approve', actorId: admin.id, channel: 'api', id: randomUUID() } as const;
    const [, decideMs] = await timed(() => sendCommand(temporal, { requestId, summary: shown }, approval));
    const workflowId = requestWorkflowId(requestId);
    await temporal.workflow.getHandle(workflowId).result();
    return { submitMs, decideMs, workflowId };
  };
}

/** A whole request through the HTTP API: submit, approve, granted, ended by the requester. */
function httpLife({ baseUrl }: BenchStack, { requesters, admin, flowId }: Cast): Live {
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

/** What one life of that kind leaves in the history. */
export async function costOf(kind: Kind, stack: BenchStack, cast: Cast): Promise<Cost> {
  const { workflowId } = await livesOf(stack, cast)[kind](0);
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

/** So many lives, so many of them at once. */
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
