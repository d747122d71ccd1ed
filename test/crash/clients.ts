import { randomUUID } from 'node:crypto';
import { sync } from '../../workflows/messages.js';
import { requestWorkflowId, TASK_QUEUE } from '../../workflows/rules/request/ids.js';
import { aGroup, aPerson, type Person } from '../support/database/directory-rows.js';
import { aFlow } from '../support/database/flow.js';
import type { CrashStack } from './stack.js';

export type Clients = Awaited<ReturnType<typeof createClients>>;
/** A call that is repeated until it has a final answer, with the same idempotency key each time. */
export type Call = { as: Person; path: string; body: unknown; key: string; id: string; rina: Person };
export type Answer = { status: number; id?: string };

const ANSWER_WITHIN_MS = 8_000;

/** Creates an approver and a flow, and makes calls as a patient client does. */
export async function createClients({ db, baseUrl, temporal }: CrashStack) {
  const ada = await aPerson(db, 'Ada', { role: 'admin' });
  const [visibleTo, groupId] = [await aGroup(db, 'everyone'), await aGroup(db, 'granted')];
  const timedAccess = { mode: 'choice' as const, durations: ['PT1M', 'P5D'] };
  const flowId = await aFlow(db, { visibleTo, grantGroupId: groupId, timedAccess });

  const person = async (): Promise<Person> => {
    const one = await aPerson(db, randomUUID());
    await db.membership.create({ data: { groupId: visibleTo, userId: one.id } });
    return one;
  };
  /** Sends a call once; undefined without an answer or after a 5xx, when the outcome is unknown. */
  const tryCall = async ({ as, path, body, key }: Call): Promise<Answer | undefined> => {
    try {
      const answer = await fetch(`${baseUrl}/api/v1${path}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${as.token}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      const { id } = (await answer.json()) as { id?: string };
      return answer.status >= 500 ? undefined : { status: answer.status, ...(id !== undefined && { id }) };
    } catch {
      return undefined; // no connection, or cut off: the caller repeats the call
    }
  };
  const submitting = async (): Promise<Call> => {
    const rina = await person();
    const body = { flowId, justification: 'because', duration: 'PT1M' };
    return { as: rina, rina, path: '/access-requests', body, key: randomUUID(), id: '' };
  };
  const pending = async (): Promise<Call> => {
    const call = await submitting();
    const answer = await tryCall(call);
    if (answer?.status !== 201 || answer.id === undefined) throw new Error(`The submission was answered ${JSON.stringify(answer)}.`);
    return { ...call, id: answer.id };
  };
  const deciding = async (): Promise<Call> => {
    const call = await pending();
    return { ...call, as: ada, path: `/access-requests/${call.id}/approve`, body: {}, key: randomUUID() };
  };
  const ending = async (): Promise<Call> => {
    const call = await deciding();
    const answer = await tryCall(call);
    if (answer?.status !== 200) throw new Error(`The approval was answered ${JSON.stringify(answer)}.`);
    return { ...call, as: call.rina, path: `/access-requests/${call.id}/end`, body: {}, key: randomUUID() };
  };
  /** Moves the end of access to `ms` milliseconds from now, and notifies its workflow. */
  const endIn = async (id: string, ms: number): Promise<void> => {
    const expiresAt = new Date(Date.now() + ms);
    await db.accessRequest.update({ where: { id }, data: { expiresAt, grantedAt: new Date(expiresAt.getTime() - 60_000) } });
    await db.membership.update({ where: { requestId: id }, data: { expiresAt } });
    const workflowId = requestWorkflowId(id);
    await temporal.workflow.signalWithStart('accessRequest', {
      workflowId,
      taskQueue: TASK_QUEUE,
      args: [{ requestId: id }],
      signal: sync,
    });
  };
  return { ada, groupId, flowId, tryCall, submitting, deciding, ending, endIn };
}
