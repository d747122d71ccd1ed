import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { signalFor, submitted, sync, updateFor } from '../../workflows/messages.js';
import type { Message, SentTerms, Verb } from '../../workflows/rules/request/commands.js';
import { requestWorkflowId, TASK_QUEUE } from '../../workflows/rules/request/ids.js';
import { waitUntil } from '../../dev/wait-until.js';
import type { Person } from '../support/database/directory-rows.js';
import { startWorld, type World } from '../support/world.js';

/** What somebody can do who reaches Temporal but does not have the message key (R99). */
let world: World;
const withSignals = (decisionsBySignal: boolean) => {
  beforeAll(async () => {
    world = await startWorld({ decisionsBySignal });
  }, 60_000);
  afterAll(() => world.stop());
};

const codeIn = (failure: unknown): string => {
  const causes = [failure];
  for (let at = failure; at instanceof Error; at = at.cause) causes.push(at.cause);
  return causes.find((one): one is ApplicationFailure => one instanceof ApplicationFailure)?.type ?? String(failure);
};

/** Sends an update as the command line of Temporal does; answers the status of the request, or the code of the refusal. */
const update = (requestId: string, verb: Verb, message: unknown): Promise<string> =>
  world.client.workflow
    .getHandle(requestWorkflowId(requestId))
    .executeUpdate(updateFor(verb), { args: [message as Message] })
    .then(({ status }) => status, codeIn);

/** Starts the workflow of a request as anybody at Temporal can, and waits for its answer. */
const start = (workflowId: string, input: unknown): Promise<string> =>
  world.client.workflow
    .executeUpdateWithStart(submitted, {
      startWorkflowOperation: new WithStartWorkflowOperation('accessRequest', {
        ...{ workflowId, taskQueue: TASK_QUEUE, args: [input], workflowIdConflictPolicy: 'USE_EXISTING' },
      }),
    })
    .then(({ status }) => status, codeIn);

const termsOf = (who: Person, flowId: string, over: Partial<SentTerms> = {}): SentTerms => ({
  ...{ requesterId: who.id, flowId, justification: 'because', duration: 'P5D', deviceId: null, channel: 'portal', fingerprint: '' },
  ...over,
});

const pending = async () => {
  const [rina, flow] = [await world.person('rina'), await world.flow()];
  const { id } = await world.submit(rina, flow.id);
  return { rina, flow, id };
};
const audited = (requestId: string) =>
  world.db.auditEvent.findMany({ where: { requestId }, orderBy: { id: 'asc' }, select: { type: true, channel: true, actorId: true } });
const rows = (requestId: string) => world.db.accessRequest.count({ where: { id: requestId } });

describe('with decisions by signal switched off, a forged update', () => {
  withSignals(false);

  it.each<[string, Record<string, unknown>]>([
    ['of an administrator in the portal', { channel: 'portal' }],
    ['with a made-up seal', { channel: 'api', sealed: '00000000.AAAA' }],
    ['from a channel that does not exist', { channel: 'bogus' }],
    ['with a channel that is no text', { channel: { $ne: null } }],
    ['of the system', { channel: 'system' }],
  ])('%s grants nothing and is audited as a signal', async (_what, fields) => {
    const { id, rina, flow } = await pending();
    const forged = { actorId: world.admin.id, ...fields };
    expect(await update(id, 'approve', forged)).toMatch(/^(forbidden|validation_failed)$/);
    expect((await world.read(rina, id)).status).toBe('pending');
    expect(await world.isMember(flow.grantGroupId, rina.id)).toBe(false);
    const refusals = (await audited(id)).filter(({ type }) => type === 'request.decision_refused');
    expect(refusals.every(({ channel }) => channel === 'signal')).toBe(true);
    expect((await world.act(world.admin, 'approve', id)).status).toBe(200);
  });

  it('cannot be made of a genuine one: for another request, another person, or a later repeat', async () => {
    const [one, other] = [await pending(), await pending()];
    await world.call({ as: world.admin, method: 'post', path: `/access-requests/${one.id}/deny`, body: { reason: 'no' } }).expect(200);
    const genuine = await messageIn(one.id, 'deny');
    expect(await update(other.id, 'cancel', { ...(genuine as object), sealed: undefined })).toBe('forbidden');
    expect(await update(other.id, 'cancel', genuine)).toBe('forbidden');
    expect((await world.read(other.rina, other.id)).status).toBe('pending');
  });

  it('does not take the place of the genuine command with the same id', async () => {
    const { id, rina } = await pending();
    const key = randomUUID();
    expect(await update(id, 'approve', { actorId: world.admin.id, id: `${world.admin.id}/approve/${key}`, fingerprint: '' })).toBe(
      'forbidden',
    );
    const { response } = await world.as(world.admin).POST('/api/v1/access-requests/{id}/approve', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: {},
    });
    expect(response.status).toBe(200);
    expect((await world.read(rina, id)).status).toBe('active');
  });

  it('with the id of a person in upper case is refused at once, not held up by the database', async () => {
    const { id, rina } = await pending();
    expect(await update(id, 'approve', { actorId: rina.id.toUpperCase() })).toBe('self_approval');
    expect((await world.read(rina, id)).status).toBe('pending');
  });

  it('is no start either: a submit in the name of somebody else writes nothing', async () => {
    const { flow } = await pending();
    const [victim, requestId] = [await world.person('victim'), randomUUID()];
    expect(await start(requestWorkflowId(requestId), { requestId, terms: termsOf(victim, flow.id) })).toBe('forbidden');
    expect(await rows(requestId)).toBe(0);
  });
});

describe('a flood of signals', () => {
  withSignals(false);

  it('holds up no decision: signals stand back, and only one review waits', async () => {
    const { id, rina } = await pending();
    const handle = world.client.workflow.getHandle(requestWorkflowId(id));
    const forged = () => handle.signal(signalFor('approve'), { actorId: world.admin.id });
    let decided: Promise<unknown> = Promise.resolve();
    // While the row is locked, the first signal is being saved and everything else waits in the workflow.
    await world.db.$transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT 1 FROM access_requests WHERE id = ${id}::uuid FOR UPDATE`;
        for (let count = 0; count < 20; count++) await Promise.all([forged(), handle.signal(sync)]);
        decided = world.act(world.admin, 'approve', id).then();
        await waitUntil(async () => (await historyOf(id)).includes('WorkflowExecutionUpdateAccepted'), {
          ...{ withinMs: 20_000, what: 'the workflow has the decision' },
        });
      },
      { timeout: 30_000 },
    );
    await decided;
    expect((await world.read(rina, id)).status).toBe('active');
    const before = (await audited(id)).map(({ type }) => type).indexOf('request.step_approved');
    expect(before).toBeLessThanOrEqual(3); // submitted, and what was being saved already
  });
});

describe('with decisions by signal switched on', () => {
  withSignals(true);

  it('an update without proof decides as a signal does, and is shown as one', async () => {
    const { id, rina } = await pending();
    expect(await update(id, 'approve', { actorId: world.admin.id, channel: 'portal' })).toBe('active');
    expect((await world.read(rina, id)).approval.steps[0]?.approvers[0]?.channel).toBe('signal');
    expect((await audited(id)).filter(({ type }) => type === 'request.step_approved')).toMatchObject([{ channel: 'signal' }]);
  });
  it('nobody approves their own request by writing their id in upper case', async () => {
    const rita = await world.person('rita', { role: 'admin' });
    const flow = await world.flow();
    const { id } = await world.submit(rita, flow.id);
    expect(await update(id, 'approve', { actorId: rita.id.toUpperCase() })).toBe('self_approval');
    await world.client.workflow.getHandle(requestWorkflowId(id)).signal('approve', { actorId: rita.id.toUpperCase() });
    await waitUntil(async () => (await audited(id)).some(({ type }) => type === 'request.decision_refused'), {
      ...{ withinMs: 10_000, what: 'the signal is audited as refused' },
    });
    expect((await world.read(rita, id)).status).toBe('pending');
  });
  it('a start without proof submits as a signal does, after every field was checked', async () => {
    const { flow } = await pending();
    const [rosa, requestId] = [await world.person('rosa'), randomUUID()];
    expect(await start(requestWorkflowId(requestId), { requestId, terms: termsOf(rosa, flow.id) })).toBe('pending');
    expect((await audited(requestId))[0]).toMatchObject({ type: 'request.submitted', channel: 'signal' });
  });
  it.each<[string, Partial<Record<keyof SentTerms, unknown>>]>([
    ['a flow that is no id', { flowId: 'x' }],
    ['a person that is no id', { requesterId: { id: 1 } }],
    ['a device that is no id', { deviceId: 'laptop' }],
    ['a duration that is none', { duration: 'for ever' }],
    ['a justification with a NUL', { justification: 'a\0b' }],
    ['a justification of 2,001 characters', { justification: 'x'.repeat(2_001) }],
    ['a fingerprint that is no text', { fingerprint: 1 }],
  ])('a start with %s is refused and writes nothing', async (_what, over) => {
    const { flow } = await pending();
    const [rosa, requestId] = [await world.person('rosa'), randomUUID()];
    const terms = { ...termsOf(rosa, flow.id), ...over };
    expect(await start(requestWorkflowId(requestId), { requestId, terms })).toBe('validation_failed');
    expect(await rows(requestId)).toBe(0);
  });
});

describe('a run that is started for another request than its id says', () => {
  withSignals(true);

  it.each<[string, (id: string) => unknown]>([
    ['another request', (id) => ({ requestId: id })],
    ['the request in upper case', (id) => ({ requestId: id.toUpperCase() })],
    ['nothing', () => undefined],
    ['null', () => null],
    ['no object', () => 'x'],
  ])('fails at once: %s', async (_what, inputOf) => {
    const { id, rina } = await pending();
    const handle = await world.client.workflow.start('accessRequest', {
      ...{ workflowId: requestWorkflowId(randomUUID()), taskQueue: TASK_QUEUE, args: [inputOf(id)] },
    });
    await expect(handle.result()).rejects.toThrow();
    expect((await world.read(rina, id)).status).toBe('pending');
  });
});

describe('what Temporal holds of a request', () => {
  withSignals(false);

  it('is none of the words of its people', async () => {
    const words = { justification: 'Quarterly-xylophone', comment: 'Comment-zeppelin', reason: 'Reason-quagmire', note: 'Note-umbrella' };
    const rina = await world.person('rina');
    const [any, all] = [await world.flow(), await world.flow({ requirement: 'all', approvers: [{ type: 'administrator' }] })];
    const denied = await world.submit(rina, any.id, { justification: words.justification });
    const granted = await world.submit(rina, all.id, { justification: words.justification });
    await world.act(world.admin, 'deny', denied.id, { reason: words.reason, internalNote: words.note }).expect(200);
    await world.act(world.admin, 'approve', granted.id, { comment: words.comment }).expect(200);
    await world.act(world.admin, 'revoke', granted.id, { reason: words.reason }).expect(200);
    expect((await world.read(rina, denied.id)).reason?.message).toBe(words.reason);
    for (const { id } of [denied, granted]) {
      const held = await everythingOf(id);
      for (const word of Object.values(words)) expect(held).not.toContain(word);
    }
  });
});

/** The types of the events of a request's history, as one text. */
async function historyOf(requestId: string): Promise<string> {
  const { events } = await world.client.workflow.getHandle(requestWorkflowId(requestId)).fetchHistory();
  return (events ?? [])
    .map((event) => Object.keys(event).find((key) => key.endsWith('EventAttributes')) ?? '')
    .join(' ')
    .replaceAll(/\bw/g, 'W');
}

/** The first argument of the update of a verb in the history of a request. */
async function messageIn(requestId: string, verb: Verb): Promise<unknown> {
  const { events } = await world.client.workflow.getHandle(requestWorkflowId(requestId)).fetchHistory();
  const accepted = events?.flatMap((event) => event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input ?? []);
  const data = accepted?.find(({ name }) => name === verb)?.args?.payloads?.[0]?.data;
  return JSON.parse(Buffer.from(data ?? []).toString());
}

/** Every payload and text of the history and of the description of a request's workflow, decoded. */
async function everythingOf(requestId: string): Promise<string> {
  const handle = world.client.workflow.getHandle(requestWorkflowId(requestId));
  const { events } = await handle.fetchHistory();
  const description = await handle.describe();
  const text = JSON.stringify({ events, raw: description.raw }, (_key, value: unknown) => {
    if (value instanceof Uint8Array) return Buffer.from(value).toString();
    if (isBuffer(value)) return Buffer.from(value.data).toString();
    return typeof value === 'bigint' ? String(value) : value;
  });
  return text;
}

const isBuffer = (value: unknown): value is { type: 'Buffer'; data: number[] } =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'Buffer';
