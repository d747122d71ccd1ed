import { randomUUID } from 'node:crypto';
import { createActivities } from '../../activities/index.js';
import type { Directory, Requests } from '../../activities/ports.js';
import { openDatabase } from '../../prisma/database.js';
import { createOutbox } from '../../prisma/stores/outbox/outbox.js';
import { createRequests } from '../../prisma/stores/requests/requests.js';
import type { AccessRequestInput, Command, Terms, Verb } from '../../workflows/rules/request/commands.js';
import type { Answer } from '../../workflows/rules/request/save.js';
import { aGroup, aPerson, type Person } from '../support/database/directory-rows.js';
import { someTerms } from '../support/builders/builders.js';
import { freshDatabase } from '../support/database/database.js';
import { aFlow } from '../support/database/flow.js';
import { trustingSeal } from '../support/seals.js';
import { requestWorkflowId } from '../../workflows/rules/request/ids.js';
import { noWorkflows, emptyReconcilerStore } from '../support/builders/no-workflows.js';

export type ActivityWorld = Awaited<ReturnType<typeof startActivityWorld>>;
type FlowOver = Parameters<typeof aFlow>[1];
type Fields = Partial<Omit<Command, 'actorId'>>;

/** Creates the activities on a database of their own, with people who request and decide, and without workflows. */
export async function startActivityWorld() {
  const fresh = await freshDatabase();
  const db = openDatabase(fresh.url, { connections: 20 });
  const requests = createRequests(db);
  const outbox = createOutbox(db);
  /** The clock of the worker, a moment ahead of all rows, and the attempt of its current activity. */
  const worker = { now: Date.now(), attempt: 1, workflowId: '' };
  const synced: string[] = [];
  const activitiesOver = (over: { requests?: Requests; directory?: Directory } = {}) => {
    const made = createActivities({
      requests,
      outbox,
      requestWorkflows: { ...noWorkflows, sync: async (ids) => void synced.push(...ids) },
      reconcilerStore: emptyReconcilerStore,
      now: () => worker.now,
      instantOfSave: () => worker.now,
      seal: trustingSeal,
      workflowId: () => worker.workflowId,
      attempt: () => worker.attempt,
      observeSave: () => undefined,
      observeReconcilerFinding: () => undefined,
      decisionsBySignal: true,
      ...over,
    });
    /** Each call works for the workflow of its request. */
    const own = <Rest extends unknown[], T>(requestId: string, call: (...rest: Rest) => T, ...rest: Rest): T => {
      worker.workflowId = requestWorkflowId(requestId);
      return call(...rest);
    };
    return {
      ...made,
      openRequest: (input: AccessRequestInput) => own(input.requestId, made.openRequest, input),
      applyCommand: (requestId: string, command: Command) => own(requestId, made.applyCommand, requestId, command),
    };
  };
  const activities = activitiesOver();
  const admin = await aPerson(db, `admin-${randomUUID()}`, { role: 'admin' });
  const everyone = await aGroup(db, randomUUID());

  const group = async (...members: readonly Person[]): Promise<string> => {
    const id = await aGroup(db, randomUUID());
    await db.membership.createMany({ data: members.map(({ id: userId }) => ({ groupId: id, userId })) });
    return id;
  };
  /** Creates a user who may submit requests. */
  const person = async (fields: Parameters<typeof aPerson>[2] = {}): Promise<Person> => {
    const one = await aPerson(db, `person-${randomUUID()}`, fields);
    await db.membership.createMany({ data: { groupId: everyone, userId: one.id } });
    return one;
  };
  const flow = (over: FlowOver = {}) => aFlow(db, { visibleTo: everyone, ...over });

  const submit = async (by: Person, flowId: string, terms: Partial<Terms> = {}): Promise<Answer & { id: string }> => {
    const id = randomUUID();
    return { ...(await activities.openRequest({ requestId: id, terms: someTerms({ requesterId: by.id, flowId, ...terms }) })), id };
  };
  const act = (by: Person, verb: Verb, requestId: string, fields: Fields = {}): Promise<Answer> =>
    activities.applyCommand(requestId, command(by.id, verb, fields));
  const system = (verb: Command['verb'], requestId: string, fields: Fields = {}): Promise<Answer> =>
    activities.applyCommand(requestId, command('system', verb, { channel: 'system', ...fields }));
  /** Creates a pending request through a flow with the given fields. */
  const pending = async (over: FlowOver = {}) => {
    const [requester, flowId] = [await person(), await flow(over)];
    return { requester, flowId, ...(await submit(requester, flowId)) };
  };

  const row = (id: string) =>
    db.accessRequest.findUniqueOrThrow({ where: { id }, include: { steps: true, approvers: true, membership: true } });
  const events = (requestId: string) =>
    db.auditEvent.findMany({
      where: { requestId },
      orderBy: { id: 'asc' },
      select: { type: true, sequence: true, actorId: true, data: true },
    });
  const isMember = async (groupId: string, userId: string): Promise<boolean> =>
    (await db.membership.count({ where: { groupId, userId } })) > 0;
  /** Resolves once a statement waits for a lock of another transaction. */
  const waitForBlockedStatement = async (): Promise<void> => {
    const waiting = () => db.$queryRaw<unknown[]>`
      SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await waiting()).length === 0);
  };
  const stop = async (): Promise<void> => {
    await db.$disconnect();
    await fresh.drop();
  };
  const parts = { db, databaseUrl: fresh.url, requests, outbox, worker, synced, activities, activitiesOver, admin, everyone };
  return { ...parts, group, person, flow, submit, act, system, pending, row, events, isMember, waitForBlockedStatement, stop };
}

const command = (actorId: string, verb: Command['verb'], fields: Fields): Command => ({
  verb,
  actorId,
  id: randomUUID(),
  ...(verb === 'deny' && { reason: 'no' }),
  ...fields,
});
