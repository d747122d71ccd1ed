import { waitUntil } from '../../dev/wait-until.js';
import { requestWorkflowId } from '../../workflows/rules/request/ids.js';
import { saveEvidence } from '../support/evidence.js';
import { startWorld, type World } from '../support/world.js';

/** The number of refused signals that one workflow gets; a run accepts fewer. */
const SIGNALS = Number(process.env['SIGNALS'] ?? 200);

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

type Made = { id: string; groupId: string; userId: string };

const pending = async (): Promise<Made> => {
  const [rina, flow] = [await world.person('rina'), await world.flow()];
  const { id } = await world.submit(rina, flow.id);
  return { id, groupId: flow.grantGroupId, userId: rina.id };
};
const missing = async (): Promise<Made> => {
  const [rina, flow] = [await world.person('rina'), await world.flow({ approvers: [{ type: 'manager' }] })];
  const { id } = await world.submit(rina, flow.id);
  return { id, groupId: flow.grantGroupId, userId: rina.id };
};
const inError = async (): Promise<Made> => {
  const manager = await world.person('manager');
  const rina = await world.person('rina', { managerId: manager.id });
  const flow = await world.flow({ approvers: [{ type: 'manager' }] });
  const { id } = await world.submit(rina, flow.id);
  await world.call({ as: world.admin, method: 'patch', path: `/users/${rina.id}`, body: { managerId: null } }).expect(200);
  await becomes(id, 'error');
  return { id, groupId: flow.grantGroupId, userId: rina.id };
};
const active = async (): Promise<Made> => {
  const made = await pending();
  await world.act(world.admin, 'approve', made.id).expect(200);
  return made;
};
const permanent = async (): Promise<Made> => {
  const [rina, flow] = [await world.person('rina'), await world.flow({ timedAccess: { mode: 'none' } })];
  const { id } = await world.submit(rina, flow.id, { duration: undefined });
  await world.act(world.admin, 'approve', id).expect(200);
  return { id, groupId: flow.grantGroupId, userId: rina.id };
};
const STATUSES = { pending, missing_data: missing, error: inError, active, permanent } as const;
const statusOf = (made: keyof typeof STATUSES) => (made === 'permanent' ? 'active' : made);
type Status = keyof typeof STATUSES;

const workflowOf = ({ id }: Pick<Made, 'id'>) => world.client.workflow.getHandle(requestWorkflowId(id));
const becomes = (id: string, status: string) =>
  waitUntil(async () => (await world.read(world.admin, id)).status === status, { withinMs: 20_000, what: `the request becomes ${status}` });
const isRunning = async (made: Made) => (await workflowOf(made).describe()).status.name === 'RUNNING';
const hasAccess = ({ groupId, userId }: Made) => world.isMember(groupId, userId);

/** Ages the row, because the reconciler skips rows that were saved in the last minute. */
const reconciledUntil = async (made: Made, isSo: () => Promise<boolean>) => {
  await world.db.$executeRaw`UPDATE access_requests SET updated_at = now() - interval '2 minutes' WHERE id = ${made.id}::uuid`;
  const tried = async () => {
    await world.reconcile();
    return isSo();
  };
  await waitUntil(tried, { withinMs: 20_000, what: 'the reconciler has repaired it' });
};

/** Does the same as *Reset* in the Temporal UI, to the first workflow task. */
async function reset({ id }: Made): Promise<void> {
  const { events } = await workflowOf({ id }).fetchHistory();
  const first = (events ?? []).find((event) => event.workflowTaskCompletedEventAttributes);
  await world.client.workflowService.resetWorkflowExecution({
    namespace: world.client.options.namespace,
    workflowExecution: { workflowId: requestWorkflowId(id) },
    reason: 'an operator',
    workflowTaskFinishEventId: first!.eventId!,
    requestId: `reset-${id}`,
  });
}

/** Sends a signal whose payload is declared as JSON and is not. */
const sendUndecodable = ({ id }: Made) =>
  world.client.workflowService.signalWorkflowExecution({
    namespace: world.client.options.namespace,
    workflowExecution: { workflowId: requestWorkflowId(id) },
    signalName: 'approve',
    input: { payloads: [{ metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('{') }] },
  });

describe('cancelling the workflow', () => {
  it.each(['pending', 'missing_data', 'error'] as const)('of a request that is %s cancels it', async (status) => {
    const made = await STATUSES[status]();
    await workflowOf(made).cancel();
    await becomes(made.id, 'cancelled');
    expect((await world.read(world.admin, made.id)).reason?.code).toBe('by_operator');
    await workflowOf(made).result();
    expect(await hasAccess(made)).toBe(false);
  });
  it.each(['active', 'permanent'] as const)('ends access that is %s, and records the operator', async (kind) => {
    const made = await STATUSES[kind]();
    expect(await isRunning(made)).toBe(true);
    await workflowOf(made).cancel();
    await becomes(made.id, 'ended');
    expect((await world.read(world.admin, made.id)).grant?.endReason).toBe('by_operator');
    expect(await hasAccess(made)).toBe(false);
    const event = await world.db.auditEvent.findFirst({ where: { requestId: made.id, type: 'request.ended' } });
    expect(event?.actorType).toBe('operator');
  });
});

describe('terminating the workflow', () => {
  it.each(Object.keys(STATUSES) as Status[])('of a request that is %s changes nothing, and the reconciler restarts it', async (status) => {
    const made = await STATUSES[status]();
    await workflowOf(made).terminate('an operator');
    expect((await world.read(world.admin, made.id)).status).toBe(statusOf(status));
    expect(await hasAccess(made)).toBe(statusOf(status) === 'active');
    await reconciledUntil(made, () => isRunning(made));
    expect((await world.read(world.admin, made.id)).status).toBe(statusOf(status));
    const found = await world.db.auditEvent.count({ where: { requestId: made.id, type: 'maintenance.lost' } });
    expect(found).toBeGreaterThan(0);
  });
  it('does not prevent a command', async () => {
    const made = await active();
    await workflowOf(made).terminate('an operator');
    expect((await world.act(world.admin, 'revoke', made.id).expect(200)).body.status).toBe('ended');
    expect(await hasAccess(made)).toBe(false);
  });
});

describe('resetting the workflow', () => {
  it.each(Object.keys(STATUSES) as Status[])(
    'of a request that is %s changes nothing, because the row is authoritative',
    async (status) => {
      const made = await STATUSES[status]();
      const timeline = () => world.db.auditEvent.count({ where: { requestId: made.id, sequence: { not: null } } });
      const before = await timeline();
      await reset(made);
      const knows = async () => (await workflowOf(made).query<{ status: string }>('state')).status === statusOf(status);
      await waitUntil(() => knows().catch(() => false), { withinMs: 20_000, what: 'the new run knows the row' });
      expect([(await world.read(world.admin, made.id)).status, await timeline()]).toEqual([statusOf(status), before]);
      expect(await hasAccess(made)).toBe(statusOf(status) === 'active');
    },
  );
  it('of a closed request leaves it closed', async () => {
    const made = await active();
    await world.act(world.admin, 'revoke', made.id).expect(200);
    await workflowOf(made).result();
    await reset(made);
    await waitUntil(async () => !(await isRunning(made)), { withinMs: 20_000, what: 'the new run has ended' });
    expect((await world.read(world.admin, made.id)).grant?.endReason).toBe('revoked');
    expect(await hasAccess(made)).toBe(false);
  });
});

describe('signals from outside', () => {
  it(
    'are recorded when refused, even when they exceed the limit of the run, and do not keep access from ending',
    async () => {
      const made = await active();
      const send = () => workflowOf(made).signal('approve', { actorId: made.userId, comment: 'again' });
      let accepted = 0;
      for (let sent = 0; sent < SIGNALS; sent += 50) {
        const told = await Promise.allSettled(Array.from({ length: 50 }, send));
        accepted += told.filter(({ status }) => status === 'fulfilled').length;
      }
      const refused = () => world.db.auditEvent.count({ where: { requestId: made.id, type: 'request.decision_refused' } });
      const isDone = async () => !(await isRunning(made)) || (await refused()) >= accepted;
      await waitUntil(isDone, { withinMs: 60_000 + SIGNALS * 200, what: 'every signal is recorded, or the run is full' });
      await saveEvidence('signals', { signals: SIGNALS, accepted, refused: await refused(), stillRuns: await isRunning(made) });
      expect((await world.read(world.admin, made.id)).status).toBe('active');
      await world.db.$executeRaw`
      UPDATE access_requests SET granted_at = now() - make_interval(mins => approved_minutes + 2), expires_at = now() - interval '2 minutes'
      WHERE id = ${made.id}::uuid`;
      await reconciledUntil(made, async () => !(await hasAccess(made)));
      expect((await world.read(world.admin, made.id)).grant?.endReason).toBe('expired');
    },
    180_000 + SIGNALS * 250,
  );
  it('that cannot be decoded block the workflow until the reconciler replaces it', async () => {
    const made = await active();
    await sendUndecodable(made);
    await world.db.$executeRaw`
      UPDATE access_requests SET granted_at = now() - make_interval(mins => approved_minutes + 7),
        expires_at = now() - interval '7 minutes' WHERE id = ${made.id}::uuid`;
    expect((await world.read(world.admin, made.id)).status).toBe('ended'); // reads never show access past its end
    await reconciledUntil(made, async () => !(await hasAccess(made)));
    await waitUntil(async () => !(await isRunning(made)), { withinMs: 20_000, what: 'the new run has ended' });
  });
});
