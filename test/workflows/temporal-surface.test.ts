import { createOutbox } from '../../prisma/stores/outbox/outbox.js';
import { workflowSummaries } from '../../prisma/views/requests/workflow-summaries.js';
import { createRequestWorkflows } from '../../worker/request-workflows.js';
import { waitUntil } from '../../dev/wait-until.js';
import { state } from '../../workflows/messages.js';
import { requestWorkflowId } from '../../workflows/rules/request/ids.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

/** A request that waits for the manager, then for an owner. */
const waiting = async () => {
  const [manager, owner] = [await world.person('manager'), await world.person('owner')];
  const rina = await world.person('rina', { managerId: manager.id });
  const flow = await world.flow({
    requirement: 'in_order',
    approvers: [{ type: 'manager' }, { type: 'resource_owner', userId: owner.id }],
    timedAccess: { mode: 'choice', durations: ['PT1M', 'P5D'] },
  });
  const request = await world.submit(rina, flow.id, { duration: 'P5D' });
  return { manager, owner, rina, flow, request, handle: world.client.workflow.getHandle(requestWorkflowId(request.id)) };
};
type Waiting = Awaited<ReturnType<typeof waiting>>;

/** Waits until Temporal's list, which lags a little, shows the expected workflows. */
const listed = async (query: string, expected: string[]): Promise<void> => {
  const idsNow = async () => {
    const found: string[] = [];
    for await (const one of world.client.workflow.list({ query })) found.push(one.workflowId);
    return found.sort();
  };
  await waitUntil(async () => JSON.stringify(await idsNow()) === JSON.stringify([...expected].sort()), {
    withinMs: 10_000,
    what: `${query} finds ${JSON.stringify(expected)}`,
  });
};

const detailsOf = async ({ handle }: Waiting): Promise<string> => {
  const metadata = await handle.query<{ currentDetails?: string }>('__temporal_workflow_metadata');
  return metadata.currentDetails ?? '';
};

describe('a pending request in the Temporal UI', () => {
  it('has a one-line summary', async () => {
    const { handle, rina, flow } = await waiting();
    const name = rina.email.replace(/@.*/, '');
    expect((await (await handle.describe()).staticSummary())?.toLowerCase()).toBe(`${name} asks for ${flow.name}, p5d`.toLowerCase());
  });
  it('has its summary and attributes again when it was lost and is started from its row', async () => {
    const { handle, request, flow } = await waiting();
    const before = await (await handle.describe()).staticSummary();
    await handle.terminate();
    const summaries = (ids: readonly string[]) => workflowSummaries(world.db, ids);
    await createRequestWorkflows(world.client, { outbox: createOutbox(world.db), summaries }).sync([request.id]);
    const again = await world.client.workflow.getHandle(requestWorkflowId(request.id)).describe();
    expect([again.status.name, await again.staticSummary()]).toEqual(['RUNNING', before]);
    await listed(`AccessFlow = '${flow.id}' AND ExecutionStatus = 'Running'`, [requestWorkflowId(request.id)]);
  });
  it('shows the current step and its deadline', async () => {
    const one = await waiting();
    expect(await detailsOf(one)).toContain('Waiting for step 1: **Manager');
    expect(await detailsOf(one)).toContain(`Until ${one.request.pendingUntil}`);
    await world.act(one.manager, 'approve', one.request.id).expect(200);
    expect(await detailsOf(one)).toContain('Waiting for step 2: **Resource owner');
  });
  it('is found by status, flow and requester, separately and combined', async () => {
    const { request, flow, rina, manager } = await waiting();
    const id = requestWorkflowId(request.id);
    await listed(`AccessFlow = '${flow.id}'`, [id]);
    await listed(`AccessRequester = '${rina.id}'`, [id]);
    await listed(`AccessStatus = 'pending' AND AccessFlow = '${flow.id}' AND AccessRequester = '${rina.id}'`, [id]);
    await listed(`AccessGroup = '${flow.grantGroupId}' AND AccessKind = 'resource'`, [id]);
    await world.act(manager, 'deny', request.id, { reason: 'no' }).expect(200);
    await listed(`AccessStatus = 'pending' AND AccessFlow = '${flow.id}'`, []);
    await listed(`AccessStatus = 'denied' AND AccessFlow = '${flow.id}'`, [id]);
  });
  it('answers the query `state`, and labels its timer', async () => {
    const { request, handle } = await waiting();
    expect(await handle.query(state)).toMatchObject({ id: request.id, status: 'pending', pendingUntil: Date.parse(request.pendingUntil) });
    const { events = [] } = await handle.fetchHistory();
    const timers = (events ?? []).filter((event) => event.timerStartedEventAttributes);
    expect(timers.map((event) => textOf(event.userMetadata?.summary))).toEqual(['request expires without a decision']);
  });
});

it('active access is found by its end, and shows it', async () => {
  const one = await waiting();
  await world.act(one.manager, 'approve', one.request.id).expect(200);
  const { body } = await world.act(one.owner, 'approve', one.request.id, { approvedDuration: 'P1D' });
  const { expiresAt } = body.grant;
  const [before, after] = [-1_000, 1_000].map((ms) => new Date(Date.parse(expiresAt) + ms).toISOString());
  const inForce = `AccessStatus = 'active' AND AccessFlow = '${one.flow.id}' AND AccessExpiresAt`;
  await listed(`${inForce} > '${before!}'`, [requestWorkflowId(one.request.id)]);
  await listed(`${inForce} > '${after!}'`, []);
  expect(await detailsOf(one)).toContain(`Until ${String(expiresAt)}`);
});

it('an error is found by its code, and names the change', async () => {
  const one = await waiting();
  await world.db.user.update({ where: { id: one.rina.id }, data: { managerId: one.owner.id } });
  await world.act(one.manager, 'approve', one.request.id).expect(409);
  await listed(`AccessErrorCode = 'approver_changed' AND AccessFlow = '${one.flow.id}'`, [requestWorkflowId(one.request.id)]);
  expect(await detailsOf(one)).toContain("'s manager is now");
});

const textOf = (payload?: { data?: Uint8Array | null } | null): unknown =>
  payload?.data && JSON.parse(Buffer.from(payload.data).toString('utf8'));
