import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { Directory } from '../../activities/ports.js';
import { pino } from 'pino';
import { createOutbox } from '../../prisma/stores/outbox/outbox.js';
import { definedFields } from '../../prisma/defined-fields.js';
import { createWorker } from '../../worker/create-worker.js';
import { startOutboxDispatcher } from '../../worker/outbox-dispatcher.js';
import { registerSearchAttributes } from '../../worker/register-search-attributes.js';
import { TASK_QUEUE } from '../../workflows/rules/request/ids.js';
import type { ApproverRow } from '../../workflows/rules/flow/flow-definition.js';
import type { Requirement } from '../../workflows/rules/request/state.js';
import type { Shapes } from '../../api/client/index.js';
import { startApi } from './http/api.js';
import { aGroup, aPerson, type Person } from './database/directory-rows.js';
import { testSeal } from './seals.js';
import { silenceRuntime } from './servers/silence-runtime.js';
import { namespaceOfWorker, fromSetUp } from './servers/set-up.js';

export type World = Awaited<ReturnType<typeof startWorld>>;
type Options = { directory?: Directory; decisionsBySignal?: boolean; instantOfSave?: (verb: string) => number; tokensForOthers?: boolean };
/** An undefined field is omitted. */
type SubmitOver = { [K in 'justification' | 'duration']?: string | undefined };
type FlowOver = {
  requirement?: Requirement;
  approvers?: readonly ApproverRow[];
  timedAccess?: Extract<Shapes['NewApprovalFlow'], { kind: 'resource' }>['timedAccess'];
  automatic?: true;
  grantGroupId?: string;
};

/** Starts the API and a worker on a database of their own and the real Temporal server. */
export async function startWorld({ directory, decisionsBySignal = true, instantOfSave, tokensForOthers = false }: Options = {}) {
  silenceRuntime();
  const [address, namespace] = [fromSetUp('TEMPORAL_TEST_ADDRESS'), namespaceOfWorker()];
  const connection = await NativeConnection.connect({ address });
  const client = new Client({ connection: await Connection.connect({ address }), namespace });
  await registerSearchAttributes(connection, namespace);
  const api = await startApi(client, { tokensForOthers });
  const code = await readFile(fromSetUp('DOORWARD_TEST_BUNDLE'), 'utf8');
  const { db, call, as } = api;
  const parts = { connection, client, namespace, db, workflowBundle: { code }, decisionsBySignal, seal: testSeal };
  const worker = await createWorker({ ...parts, ...(directory && { directory }), ...(instantOfSave && { instantOfSave }) });
  const running = worker.run();
  const startDispatcher = () =>
    startOutboxDispatcher({ databaseUrl: api.databaseUrl, temporal: client, outbox: createOutbox(db), log: pino({ level: 'silent' }) });
  /** A test may stop the dispatcher, as a crash would, and start it again. */
  const dispatcher = { running: startDispatcher(), start: startDispatcher };
  const admin = await aPerson(db, `admin-${randomUUID()}`, { role: 'admin' });
  const everyone = await aGroup(db, `everyone-${randomUUID()}`);

  /** Creates a user who may submit requests. */
  const person = async (name = 'person', fields: Parameters<typeof aPerson>[2] = {}): Promise<Person> => {
    const one = await aPerson(db, `${name}-${randomUUID()}`, fields);
    await db.membership.create({ data: { groupId: everyone, userId: one.id } });
    return one;
  };
  const group = async (...members: readonly Person[]): Promise<string> => {
    const id = await aGroup(db, `group-${randomUUID()}`);
    await db.membership.createMany({ data: members.map((one) => ({ groupId: id, userId: one.id })) });
    return id;
  };
  const flow = async ({
    requirement = 'any',
    approvers = [{ type: 'administrator' }],
    timedAccess,
    automatic,
    grantGroupId,
  }: FlowOver = {}) => {
    const body: Shapes['NewApprovalFlow'] = {
      kind: 'resource',
      name: `Flow ${randomUUID()}`,
      visibleToGroupIds: [everyone],
      display: { type: 'color', color: '#1c7ed6' },
      grantGroupId: grantGroupId ?? (await group()),
      timedAccess: timedAccess ?? { mode: 'choice', durations: ['PT1M', 'P5D'] },
      approval: automatic ? { type: 'automatic' } : { type: 'manual', requirement, approvers: [...approvers] },
    };
    const { data, error } = await as(admin).POST('/api/v1/approval-flows', { body });
    if (data?.kind !== 'resource') throw new Error(`The flow was not created: ${JSON.stringify(error)}`);
    return data;
  };
  const submit = async (who: Person, flowId: string, over: SubmitOver = {}) => {
    const body = { flowId, ...definedFields({ justification: 'because', duration: 'P5D', ...over }) };
    const { data, error } = await as(who).POST('/api/v1/access-requests', { body });
    if (!data) throw new Error(`The submit was refused: ${JSON.stringify(error)}`);
    return data;
  };
  const act = (who: Person, verb: string, requestId: string, body?: Record<string, unknown>) =>
    call({ as: who, method: 'post', path: `/access-requests/${requestId}/${verb}`, ...(body && { body }) });
  const read = async (who: Person, id: string) => {
    const { data, error } = await as(who).GET('/api/v1/access-requests/{id}', { params: { path: { id } } });
    if (!data) throw new Error(`The request could not be read: ${JSON.stringify(error)}`);
    return data;
  };
  const isMember = async (groupId: string, userId: string): Promise<boolean> =>
    (await db.membership.count({ where: { groupId, userId, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] } })) > 0;

  /** One run of the reconciler, as the schedule starts it every minute. */
  const reconcile = () =>
    client.workflow.execute('maintenance', { workflowId: `maintenance-${randomUUID()}`, taskQueue: TASK_QUEUE, args: [] });

  const stop = async (): Promise<void> => {
    await dispatcher.running.stop();
    worker.shutdown();
    await running;
    await connection.close();
    await client.connection.close();
    await api.stop();
  };
  return {
    db,
    baseUrl: api.baseUrl,
    dispatcher,
    reconcile,
    call,
    as,
    client,
    admin,
    everyone,
    person,
    group,
    flow,
    submit,
    act,
    read,
    isMember,
    stop,
  };
}
