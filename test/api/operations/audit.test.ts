import { randomUUID } from 'node:crypto';
import type { Shapes } from '../../../api/client/index.js';
import { refusal } from '../../support/http/refusal.js';
import { aPerson } from '../../support/database/directory-rows.js';
import { csvRows } from '../../support/http/csv-rows.js';
import { everyPage, dataOf } from '../../support/http/every-page.js';
import { deviceBody } from '../../support/builders/flow-body.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

type Event = Shapes['AuditEvent'];
type Filters = { [K in 'requestId' | 'flowId' | 'userId' | 'actorId' | 'type' | 'from' | 'to']?: string };
const read = (query: Filters & { limit?: number; cursor?: string }) =>
  world.as(world.admin).GET('/api/v1/audit-events', { params: { query } });
const events = (filters: Filters = {}, limit = 100) => everyPage((cursor) => read({ ...filters, limit, ...cursor }));
const exported = async (format: 'ndjson' | 'csv', filters: Filters = {}): Promise<string> => {
  const query = { ...filters, format };
  const { data, error } = await world.as(world.admin).GET('/api/v1/audit-events/export', { params: { query }, parseAs: 'text' });
  expect(error).toBeUndefined();
  return data ?? ''; // the client leaves out a body that is empty
};
const linesOf = (ndjson: string): unknown[] =>
  ndjson
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
const typesOf = (list: readonly Event[]) => list.map((one) => one.type).reverse();

type Written = Partial<Parameters<World['db']['auditEvent']['create']>[0]['data']>;
const write = (...rows: Written[]) =>
  world.db.auditEvent.createMany({
    data: rows.map((row) => ({ at: new Date(), type: 'test.event', actorType: 'user', channel: 'api', data: {}, ...row })) as never,
  });

describe('the filters of the audit log', () => {
  const [requestId, flowId, userId, actorId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [one, two, three] = ['2020-01-01T00:00:00.000Z', '2020-01-01T00:00:00.001Z', '2020-01-02T00:00:00.000Z'];
  const within = { from: one, to: '2021-01-01T00:00:00Z' };
  beforeAll(() =>
    write(
      { at: one, data: { name: 'a' }, requestId, sequence: 1, type: 'test.first' },
      { at: two, data: { name: 'b' }, flowId, actorId },
      { at: two, data: { name: 'c' }, userId, type: 'test.first' },
      { at: three, data: { name: 'd' }, actorId: '=made up', requestId, sequence: 2 },
    ),
  );

  it.each<[Filters, string]>([
    [{}, 'dcba'],
    [{ requestId }, 'da'],
    [{ requestId: requestId.toUpperCase() }, 'da'],
    [{ flowId }, 'b'],
    [{ userId }, 'c'],
    [{ actorId }, 'b'],
    [{ actorId: '=made up' }, 'd'],
    [{ actorId: actorId.slice(1) }, ''],
    [{ type: 'test.first' }, 'ca'],
    [{ type: 'test.' }, ''],
    [{ type: 'test.first', requestId }, 'a'],
    [{ from: two }, 'dcb'],
    [{ to: two }, 'a'],
    [{ from: two, to: three }, 'cb'],
    [{ from: '2020-01-01T02:00:00.001+02:00', to: '2020-01-01T19:00:00-05:00' }, 'cb'],
    [{ from: three, to: one }, ''],
  ])('narrow it, and its exports, by %j', async (filters, names) => {
    const query = { ...within, ...filters };
    const listed = await events(query);
    expect(listed.map((event) => event.data['name']).join('')).toBe(names);
    expect(linesOf(await exported('ndjson', query))).toEqual(listed);
    expect(csvRows(await exported('csv', query)).map((row) => row['id'])).toEqual(listed.map((event) => event.id));
  });

  it.each([
    ['?requestId=x&flowId=7&userId=&actorId=a%00b', ['actorId', 'flowId', 'requestId', 'userId']],
    ['?from=yesterday&to=2020-01-01', ['from', 'to']],
    [`?type=${'x'.repeat(101)}&actorId=${'x'.repeat(201)}`, ['actorId', 'type']],
    ['?limit=0', ['limit']],
    ['?who=me', ['who']],
    [`?cursor=${btoa(JSON.stringify(['events', one, '1']))}`, ['cursor']],
    [`?cursor=${btoa(JSON.stringify(['audit', one, randomUUID()]))}`, ['cursor']],
  ])('are not %s', async (query, paths) => {
    const answer = await world.call({ as: world.admin, method: 'get', path: `/audit-events${query}` });
    expect(refusal(answer)).toEqual({ status: 400, code: 'validation_failed', paths });
  });

  it('do not page through a file, nor ask for another kind of one', async () => {
    const answer = await world.call({ as: world.admin, method: 'get', path: '/audit-events/export?limit=1&cursor=x&format=xml' });
    expect(refusal(answer).paths).toEqual(['cursor', 'format', 'limit']);
  });

  it.each(['/audit-events', '/audit-events/export'])('are for administrators only: %s', async (path) => {
    expect(refusal(await world.call({ as: await world.person(), method: 'get', path }))).toEqual({ status: 403, code: 'forbidden' });
  });
});

describe('a long audit log', () => {
  const actorId = randomUUID();
  const at = (index: number) => new Date(Date.UTC(2019, 0, 1) + (index < 1_050 ? 0 : index % 3));
  beforeAll(() => write(...Array.from({ length: 1_205 }, (_, index) => ({ at: at(index), actorId, data: { index } }))));
  const inOrder = (one: Event, next: Event) => one.at > next.at || (one.at === next.at && BigInt(one.id) > BigInt(next.id));

  it.each([100, 99])('is paged through newest first without gap or repeat, also across equal instants, %i a page', async (limit) => {
    const listed = await events({ actorId }, limit);
    expect(new Set(listed.map((event) => event.data['index'])).size).toBe(1_205);
    expect(listed).toHaveLength(1_205);
    expect(listed.slice(1).every((event, index) => inOrder(listed[index]!, event))).toBe(true);
  });

  it('does not shift a page by what is written meanwhile', async () => {
    const first = dataOf(await read({ actorId, limit: 2 }));
    await write({ actorId, data: { index: 'late' } });
    const second = dataOf(await read({ actorId, limit: 2, cursor: first.nextCursor ?? '' }));
    const listed = (await events({ actorId })).map((event) => event.id);
    expect([...first.items, ...second.items].map((event) => event.id)).toEqual(listed.slice(1, 5));
  });

  it('is exported whole, as it is listed', async () => {
    const listed = await events({ actorId });
    expect(linesOf(await exported('ndjson', { actorId }))).toEqual(listed);
    const text = (value: unknown) => (value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value));
    const cells = listed.map(({ actor, user, flow, group, ...event }) => ({
      ...event,
      ...{ actorType: actor.type, actorId: actor.id, actorName: actor.displayName, actorEmail: null },
      ...{ userName: user?.displayName ?? null, userEmail: null, flowName: flow?.name ?? null },
      ...{ groupId: group?.id ?? null, groupName: group?.name ?? null },
    }));
    expect(csvRows(await exported('csv', { actorId }))).toEqual(
      cells.map((event) => Object.fromEntries(Object.entries(event).map(([name, value]) => [name, text(value)]))),
    );
  });

  it('is a download', async () => {
    const { headers } = await world.call({ as: world.admin, method: 'get', path: '/audit-events/export?format=csv&type=none' });
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename=audit-events.csv',
    });
    expect(await exported('ndjson', { type: 'none' })).toBe('');
    expect((await exported('csv', { type: 'none' })).split('\r\n')).toEqual([expect.stringMatching(/^id,at,type,/), '']);
  });
});

describe('what others wrote, in a CSV file', () => {
  it.each([
    ['=1+1', `'=1+1`],
    ['+1', `'+1`],
    ['-1', `'-1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t=1`],
    ['\r=1', `'\r=1`],
    ['\n=1', `'\n=1`],
    ['＝1', `'＝1`],
    ['=A1,"b"\r\nc', `'=A1,"b"\r\nc`],
    ['a=1,"b"\r\n=2', 'a=1,"b"\r\n=2'],
    [`'quoted`, `'quoted`],
  ])('is no formula: %j', async (actorId, cell) => {
    const type = `test.${randomUUID()}`;
    await write({ actorId, type });
    expect(csvRows(await exported('csv', { type })).map((row) => row['actorId'])).toEqual([cell]);
    expect((await events({ type }))[0]?.actor.id).toBe(actorId);
  });
});

describe('the audit log', () => {
  it.each([
    ['changed', () => world.db.auditEvent.updateMany({ data: { channel: 'portal' } })],
    ['deleted from', () => world.db.auditEvent.deleteMany({ where: { type: 'test.event' } })],
    ['emptied', () => world.db.$executeRaw`TRUNCATE audit_events`],
  ])('is never %s', async (_how, change) => {
    await write({});
    const before = await world.db.auditEvent.count();
    await expect(change()).rejects.toThrow(/append-only/);
    expect(await world.db.auditEvent.count()).toBe(before);
  });

  it.each(['post', 'put', 'patch', 'delete'] as const)('has no way in over HTTP: %s', async (method) => {
    for (const path of ['/audit-events', '/audit-events/1']) {
      expect([404, 405]).toContain((await world.call({ as: world.admin, method, path, body: {} })).status);
    }
  });

  it('tells of people, groups, flows, settings and outlives what it tells of', async () => {
    const ada = await aPerson(world.db, `ada-${randomUUID()}`, { role: 'admin' });
    const as = world.as(ada);
    const group = dataOf(await as.POST('/api/v1/groups', { body: { name: randomUUID() } }));
    const user = dataOf(await as.POST('/api/v1/users', { body: { email: `${randomUUID()}@example.test`, displayName: 'Uma' } }));
    const body = deviceBody({ visible: group.id }) as Shapes['NewApprovalFlow'];
    const flow = dataOf(await as.POST('/api/v1/approval-flows', { body }));
    const byId = (id: string) => ({ params: { path: { id } } });
    const member = { params: { path: { id: group.id, userId: user.id } } };
    await as.PUT('/api/v1/groups/{id}/members/{userId}', member);
    await as.DELETE('/api/v1/groups/{id}/members/{userId}', member);
    await as.PATCH('/api/v1/groups/{id}', { ...byId(group.id), body: { description: 'x' } });
    await as.PATCH('/api/v1/users/{id}', { ...byId(user.id), body: { department: 'Sales' } });
    await as.PATCH('/api/v1/approval-flows/{id}', { ...byId(flow.id), body: { enabled: false } });
    await as.PATCH('/api/v1/settings', { body: { pendingExpiry: 'P29D' } });
    await as.DELETE('/api/v1/approval-flows/{id}', byId(flow.id));
    await as.DELETE('/api/v1/users/{id}', byId(user.id));
    await as.DELETE('/api/v1/groups/{id}', byId(group.id));
    const told = await events({ actorId: ada.id });
    expect(typesOf(told)).toEqual([
      'group.created',
      'user.created',
      'flow.created',
      'group.member_added',
      'group.member_removed',
      'group.changed',
      'user.changed',
      'flow.disabled',
      'settings.changed',
      'flow.deleted',
      'user.deleted',
      'group.deleted',
    ]);
    expect(typesOf(await events({ flowId: flow.id }))).toEqual(['flow.created', 'flow.disabled', 'flow.deleted']);
    expect(typesOf(await events({ userId: user.id }))).toEqual([
      'user.created',
      'group.member_added',
      'group.member_removed',
      'user.changed',
      'user.deleted',
    ]);
    expect(told.every((event) => event.channel === 'api' && event.sequence === null)).toBe(true);
  });

  it('holds each transition of a request as an event of its own', async () => {
    const [rina, flow] = [await world.person('rina'), await world.flow()];
    const { id } = await world.submit(rina, flow.id);
    await world.act(world.admin, 'approve', id).expect(200);
    await world.act(rina, 'end', id).expect(200);
    const told = await events({ requestId: id });
    expect(typesOf(told)).toEqual(['request.submitted', 'request.step_approved', 'request.approved', 'request.active', 'request.ended']);
    expect(told.map((event) => [event.flowId, event.userId])).toEqual(Array(5).fill([flow.id, rina.id]));
  });
});

describe('a refused act', () => {
  const lines = async (requestId: string) =>
    (await events({ requestId, type: 'request.decision_refused' })).reverse().map(({ actor: { type, id }, channel, sequence, data }) => ({
      actor: { type, id },
      channel,
      sequence,
      data,
    }));
  const line = (id: string, data: object) => ({ actor: { type: 'user', id }, channel: 'api', sequence: null, data });

  it('stands in the audit log when it is answered, with who tried, also when the answer was 404', async () => {
    const [rina, zoe, owner] = [await world.person('rina'), await world.person('zoe'), await world.person('owner')];
    const approvers = [
      { type: 'resource_owner', userId: owner.id } as const,
      { type: 'resource_owner', userId: (await world.person()).id } as const,
    ];
    const { id } = await world.submit(rina, (await world.flow({ requirement: 'in_order', approvers })).id);
    const told: object[] = [];
    const refused = async (...[who, verb, code, body = {}]: [typeof rina, string, string, object?]) => {
      expect((await world.act(who, verb, id, { ...body })).body.code).toBe(code);
      told.push(line(who.id, { verb, code, ...body }));
      expect(await lines(id)).toEqual(told);
    };
    await refused(zoe, 'approve', 'not_found');
    await refused(zoe, 'deny', 'not_found', { reason: 'no', internalNote: 'mine' });
    await refused(zoe, 'cancel', 'not_found');
    await refused(rina, 'approve', 'self_approval');
    await refused(world.admin, 'approve', 'not_an_approver');
    await refused(world.admin, 'retry', 'invalid_transition');
    await refused(rina, 'end', 'invalid_transition');
    await world.act(owner, 'deny', id, { reason: 'no' }).expect(200);
    await refused(owner, 'approve', 'already_decided');
  });

  it('of a request that is not there is nobody’s', async () => {
    const before = await world.db.auditEvent.count();
    expect((await world.act(world.admin, 'approve', randomUUID())).status).toBe(404);
    expect(await world.db.auditEvent.count()).toBe(before);
  });
});

describe('an internal note', () => {
  it('stands in the audit log and nowhere else', async () => {
    const [owner, note] = [await world.person('owner'), randomUUID()];
    const rina = await world.person('rina');
    const flow = await world.flow({ approvers: [{ type: 'resource_owner', userId: owner.id }] });
    const { id } = await world.submit(rina, flow.id);
    const answer = await world.act(owner, 'deny', id, { reason: 'not now', internalNote: note });
    const seen = [JSON.stringify(answer.body)];
    for (const as of [rina, owner, world.admin]) {
      for (const path of [`/${id}`, `/${id}/events`, `?scope=mine`, '?scope=decided']) {
        const { text } = await world.call({ as, method: 'get', path: `/access-requests${path}` }).expect(200);
        seen.push(text);
      }
    }
    for (const path of ['?scope=all', `/export?flowId=${flow.id}`]) {
      const { text } = await world.call({ as: world.admin, method: 'get', path: `/access-requests${path}` }).expect(200);
      seen.push(text);
    }
    expect(seen.filter((text) => text.includes('not now')).length).toBeGreaterThan(8);
    expect(seen.filter((text) => text.includes(note))).toEqual([]);
    const told = await events({ requestId: id });
    expect(told.filter((event) => event.data['internalNote'] === note).length).toBeGreaterThan(0);
    for (const format of ['ndjson', 'csv'] as const) expect(await exported(format, { requestId: id })).toContain(note);
  });
});
