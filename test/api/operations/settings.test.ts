import { randomUUID } from 'node:crypto';
import type { Shapes } from '../../../api/client/index.js';
import { auditCount } from '../../support/database/audit-count.js';
import { refusal } from '../../support/http/refusal.js';
import { aPerson, type Person } from '../../support/database/directory-rows.js';
import { dataOf } from '../../support/http/every-page.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
beforeEach(() => world.db.settings.update({ where: { id: 1 }, data: { values: {} } }));
afterAll(() => world.stop());

type Settings = Shapes['Settings'];
const EVENTS = ['submitted', 'step_advanced', 'approved', 'denied', 'error', 'expired', 'cancelled', 'ended'];
const DEFAULTS: Omit<Settings, 'workflowsUrl'> = {
  requestsEnabled: true,
  pendingExpiry: 'P30D',
  startSessionWithin: 'P7D',
  exposeApprovalProgress: true,
  globalCertificateDistribution: false,
  notifications: { email: Object.fromEntries(EVENTS.map((event) => [event, true])) },
};
const withEmail = (email: Record<string, boolean>): typeof DEFAULTS => ({
  ...DEFAULTS,
  notifications: { email: { ...DEFAULTS.notifications.email, ...email } },
});
const stored = ({ workflowsUrl, ...settings }: Settings) => {
  expect(workflowsUrl).toBeNull();
  return settings;
};
const read = async () => stored(dataOf(await world.as(world.admin).GET('/api/v1/settings')));
const change = async (body: Shapes['SettingsChange'], as = world.admin) =>
  stored(dataOf(await world.as(as).PATCH('/api/v1/settings', { body })));
const raw = (body: unknown, as = world.admin) => world.call({ as, method: 'patch', path: '/settings', body });
const changes = async (actorId: string) =>
  (await world.db.auditEvent.findMany({ where: { type: 'settings.changed', actorId }, orderBy: { id: 'asc' } })).map(
    (event) => event.data as { before: typeof DEFAULTS; after: typeof DEFAULTS },
  );
const anAdmin = () => aPerson(world.db, `admin-${randomUUID()}`, { role: 'admin' });

describe('the settings', () => {
  it('have a default each', async () => {
    expect(await read()).toEqual(DEFAULTS);
  });

  it.each<[Shapes['SettingsChange'], typeof DEFAULTS]>([
    [{ requestsEnabled: false }, { ...DEFAULTS, requestsEnabled: false }],
    [{ pendingExpiry: 'P14D' }, { ...DEFAULTS, pendingExpiry: 'P14D' }],
    [{ pendingExpiry: 'PT48H' }, { ...DEFAULTS, pendingExpiry: 'P2D' }],
    [{ startSessionWithin: 'PT1H' }, { ...DEFAULTS, startSessionWithin: 'PT1H' }],
    [{ exposeApprovalProgress: false }, { ...DEFAULTS, exposeApprovalProgress: false }],
    [{ globalCertificateDistribution: true }, { ...DEFAULTS, globalCertificateDistribution: true }],
    [{ notifications: { email: { error: false } } }, withEmail({ error: false })],
    [
      { requestsEnabled: false, notifications: { email: { ended: false, denied: true } } },
      { ...withEmail({ ended: false }), requestsEnabled: false },
    ],
  ])('change one by one, and the audit log has them before and after: %j', async (body, after) => {
    const ada = await anAdmin();
    expect(await change(body, ada)).toEqual(after);
    expect(await read()).toEqual(after);
    expect(await changes(ada.id)).toEqual([{ before: DEFAULTS, after }]);
  });

  it('keep what is left out of a later change', async () => {
    const ada = await anAdmin();
    await change({ pendingExpiry: 'P3D', notifications: { email: { error: false } } }, ada);
    const after = await change({ notifications: { email: { ended: false } } }, ada);
    expect(after).toEqual({ ...withEmail({ error: false, ended: false }), pendingExpiry: 'P3D' });
    const [first, second] = await changes(ada.id);
    expect(second).toEqual({ before: first?.after, after });
  });

  it.each<[Shapes['SettingsChange']]>([
    [{}],
    [{ requestsEnabled: true }],
    [{ pendingExpiry: 'PT720H' }],
    [{ notifications: { email: {} } }],
    [{ notifications: { email: { submitted: true } } }],
  ])('that are what they were make no event: %j', async (body) => {
    const before = await auditCount(world.db);
    expect(await change(body)).toEqual(DEFAULTS);
    expect(await auditCount(world.db)).toBe(before);
  });

  it.each([
    ['an event that is none', { notifications: { email: { revoked: true } } }, ['notifications.email.revoked']],
    [
      'several that are none',
      { notifications: { email: { submitted: true, x: true, toString: true } } },
      ['notifications.email.toString', 'notifications.email.x'],
    ],
    ['another kind of message', { notifications: { slack: {}, email: {} } }, ['notifications.slack']],
    ['messages without a kind', { notifications: {} }, ['notifications.email']],
    ['an unknown setting', { requestsEnabled: false, theme: 'dark' }, ['theme']],
    ['text for a switch', { requestsEnabled: 'false', exposeApprovalProgress: 0 }, ['exposeApprovalProgress', 'requestsEnabled']],
    ['null', { globalCertificateDistribution: null }, ['globalCertificateDistribution']],
    ['no duration', { pendingExpiry: 'soon', startSessionWithin: 7 }, ['pendingExpiry', 'startSessionWithin']],
    ['one that is too short or too long', { pendingExpiry: 'PT0M', startSessionWithin: 'P366D' }, ['pendingExpiry', 'startSessionWithin']],
    ['a switch that is text', { notifications: { email: { error: 'off' } } }, ['notifications.email.error']],
    ['no object', [], ['']],
  ])('refuse %s and change nothing', async (_what, body, paths) => {
    const before = await auditCount(world.db);
    expect(refusal(await raw(body))).toEqual({ status: 400, code: 'validation_failed', paths });
    expect([await read(), await auditCount(world.db)]).toEqual([DEFAULTS, before]);
  });

  it('are closed to people who are no administrators', async () => {
    const uma = await world.person('uma');
    expect(refusal(await world.call({ as: uma, method: 'get', path: '/settings' }))).toEqual({ status: 403, code: 'forbidden' });
    expect(refusal(await raw({ requestsEnabled: false, theme: 'x' }, uma))).toEqual({ status: 403, code: 'forbidden' });
  });

  it('lose nothing of what two administrators change at once', async () => {
    const both = [await anAdmin(), await anAdmin()] as const;
    const email = (event: string): Shapes['SettingsChange'] => ({ notifications: { email: { [event]: false } } });
    const bodies = [...EVENTS.map(email), { pendingExpiry: 'P1D' }, { startSessionWithin: 'P2D' }, { exposeApprovalProgress: false }];
    await Promise.all(bodies.map((body, index) => change(body, both[index % 2 === 0 ? 0 : 1])));
    const after = await read();
    expect(after).toEqual({
      ...withEmail(Object.fromEntries(EVENTS.map((event) => [event, false]))),
      ...{ pendingExpiry: 'P1D', startSessionWithin: 'P2D', exposeApprovalProgress: false },
    });
    const told = await world.db.auditEvent.findMany({
      where: { type: 'settings.changed', actorId: { in: both.map((one) => one.id) } },
      orderBy: { id: 'asc' },
    });
    const chain = told.map((event) => event.data as { before: typeof DEFAULTS; after: typeof DEFAULTS });
    expect(chain).toHaveLength(bodies.length);
    expect(chain.map((one) => one.before)).toEqual([DEFAULTS, ...chain.slice(0, -1).map((one) => one.after)]);
    expect(chain.at(-1)?.after).toEqual(after);
  });

  it('apply to what is submitted from then on', async () => {
    const flow = await world.flow();
    const until = async () => {
      const { createdAt, pendingUntil } = await world.submit(await world.person('rina'), flow.id);
      return (Date.parse(pendingUntil) - Date.parse(createdAt)) / 86_400_000;
    };
    const before = await until();
    await change({ pendingExpiry: 'P2D' });
    expect([before, await until()]).toEqual([30, 2]);
  });
});

describe('approval progress that is not exposed', () => {
  const MIA = 'Mia Manager';
  const TEAM = 'Team of two';
  let [mia, gia, gus, rina]: Person[] = [];
  let team: string;
  let flowId: string;
  let id: string;
  beforeAll(async () => {
    mia = await world.person('mia');
    gia = await world.person('gia');
    gus = await world.person('gus');
    rina = await world.person('rina', { managerId: mia.id });
    await world.db.user.update({ where: { id: mia.id }, data: { displayName: MIA } });
    team = await world.group(gia, gus);
    await world.db.group.update({ where: { id: team }, data: { name: TEAM } });
    const approvers = [{ type: 'manager' } as const, { type: 'user_group', groupId: team, requireAll: true } as const];
    const flow = await world.flow({ requirement: 'in_order', approvers });
    flowId = flow.id;
    ({ id } = await world.submit(rina, flowId));
    await world.act(mia, 'approve', id, { comment: `${MIA} agrees` }).expect(200);
    await world.act(gia, 'approve', id).expect(200);
  });
  const seen = async (as: Person, path: string) => (await world.call({ as, method: 'get', path }).expect(200)).text;
  const everything = async (as: Person, requestId = id) =>
    (
      await Promise.all(
        [`/access-requests/${requestId}`, `/access-requests/${requestId}/events`, '/access-requests', '/catalog'].map((path) =>
          seen(as, path),
        ),
      )
    ).join('\n');
  const SECRETS = () => [MIA, TEAM, mia!.id, gia!.id, gus!.id, team];
  const toldTo = async (as: Person) => {
    const text = await everything(as);
    return SECRETS().filter((secret) => text.includes(secret));
  };
  const hide = () => change({ exposeApprovalProgress: false });

  it('is exposed until then', async () => {
    expect(await toldTo(rina!)).toEqual([MIA, TEAM, mia!.id, gia!.id, gus!.id]);
  });

  it('tells the requester no name and no number: in the request, its events, the list and the catalogue', async () => {
    await hide();
    expect(await toldTo(rina!)).toEqual([]);
    const request = await world.read(rina!, id);
    expect(request.approval.steps).toEqual([
      { order: 1, type: 'manager', label: 'Manager', state: 'approved', requireAll: false, approvers: [] },
      { order: 2, type: 'user_group', label: 'User group', state: 'open', requireAll: true, approvers: [] },
    ]);
    const { items } = dataOf(await world.as(rina!).GET('/api/v1/access-requests'));
    expect(items).toEqual([request]);
  });

  it('still tells the requester what happened, and what they did themselves', async () => {
    await hide();
    const { items } = dataOf(await world.as(rina!).GET('/api/v1/access-requests/{id}/events', { params: { path: { id } } }));
    expect(items.map(({ type, actor, sequence }) => [sequence, type, actor.type, actor.id])).toEqual([
      [1, 'request.submitted', 'user', rina!.id],
      [2, 'request.step_approved', 'user', null],
    ]);
    expect((await world.read(rina!, id)).updatedAt).toBe(items.at(-1)?.at);
  });

  it('shows the catalogue the kinds of approvers', async () => {
    await hide();
    const { items } = dataOf(await world.as(rina!).GET('/api/v1/catalog', { params: { query: { limit: 100 } } }));
    expect(items.find((one) => one.flowId === flowId)?.approval.path).toEqual([
      { type: 'manager', label: 'Manager' },
      { type: 'user_group', label: 'User group' },
    ]);
  });

  it.each<[string, () => Person]>([
    ['an administrator', () => world.admin],
    ['an approver who has decided', () => mia!],
    ['an approver whose turn it is', () => gus!],
  ])('is seen by %s all the same', async (_who, person) => {
    await hide();
    const request = await world.read(person(), id);
    expect(request.approval.steps.map((step) => step.label)).toEqual([`Manager (${MIA})`, `Everyone in ${TEAM}`]);
    expect(request.approval.steps.map((step) => step.approvers.map((one) => one.userId).sort())).toEqual([
      [mia!.id],
      [gia!.id, gus!.id].sort(),
    ]);
    const events = await seen(person(), `/access-requests/${id}/events`);
    for (const fact of [mia!.id, gia!.id, `${MIA} agrees`]) expect(events).toContain(fact);
  });

  it('is seen by an administrator who is the requester', async () => {
    await hide();
    const ada = await world.person('ada', { role: 'admin', managerId: mia!.id });
    const request = await world.submit(ada, flowId);
    expect(request.approval.steps[0]?.approvers.map((one) => one.userId)).toEqual([mia!.id]);
  });

  it('names nobody where a request lacks an approver, or one has changed', async () => {
    await hide();
    const flow = await world.flow({ requirement: 'all', approvers: [{ type: 'resource_owner', userId: mia!.id }, { type: 'manager' }] });
    const lacking = await world.submit(await world.person('tom'), flow.id);
    expect(lacking.reason).toEqual({ code: 'approver_missing', message: 'An approver is missing.' });
    const tim = await world.person('tim', { managerId: mia!.id });
    const changed = await world.submit(tim, (await world.flow({ approvers: [{ type: 'manager' }] })).id);
    await world.db.user.update({ where: { id: tim.id }, data: { managerId: gia!.id } });
    await world.act(mia!, 'approve', changed.id).expect(409);
    expect((await world.read(tim, changed.id)).reason).toEqual({ code: 'approver_changed', message: 'An approver has changed.' });
    const text = await everything(tim, changed.id);
    expect(SECRETS().filter((secret) => text.includes(secret))).toEqual([]);
    expect((await world.read(world.admin, changed.id)).reason?.message).toContain(MIA);
  });

  it('is hidden in what a refused act answers too', async () => {
    await hide();
    const tim = await world.person('tim', { managerId: mia!.id });
    const { id: requestId } = await world.submit(tim, (await world.flow({ approvers: [{ type: 'manager' }] })).id);
    await world.act(mia!, 'deny', requestId, { reason: 'no' }).expect(200);
    const answer = await world.act(tim, 'cancel', requestId);
    expect([answer.status, answer.body.request.reason]).toEqual([409, { code: 'denied', message: 'no' }]);
    expect(SECRETS().filter((secret) => JSON.stringify(answer.body).includes(secret))).toEqual([]);
  });
});
