import { randomUUID } from 'node:crypto';
import type { Shapes } from '../../api/client/index.js';
import { startApi } from '../support/http/api.js';
import { refusal } from '../support/http/refusal.js';
import { aGroup, aPerson, type Person } from '../support/database/directory-rows.js';
import { everyPage, dataOf } from '../support/http/every-page.js';
import { deviceBody, resourceBody } from '../support/builders/flow-body.js';
import { aRequestWith, inForce } from '../support/database/request-row.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
});
afterAll(() => api.stop());

type Query = { q?: string; kind?: Shapes['CatalogItem']['kind'][]; limit?: number };
const catalog = (as: Person, query: Query = {}) =>
  everyPage<Shapes['CatalogItem']>((cursor) => api.as(as).GET('/api/v1/catalog', { params: { query: { ...query, ...cursor } } }));
const namesIn = async (as: Person, query: Query = {}) => (await catalog(as, query)).map((one) => one.name);
const direct = (groupId: string, ...people: readonly Person[]) =>
  api.db.membership.createMany({ data: people.map(({ id }) => ({ groupId, userId: id })) });
const flow = async (body: object) => dataOf(await api.as(ada).POST('/api/v1/approval-flows', { body: body as Shapes['NewApprovalFlow'] }));

/** Somebody in a group of their own, which sees what is made of it. */
const somebody = async (fields: Parameters<typeof aPerson>[2] = {}) => {
  const [person, visible, granted] = [
    await aPerson(api.db, `person-${randomUUID()}`, fields),
    await aGroup(api.db, randomUUID()),
    await aGroup(api.db, randomUUID()),
  ];
  await direct(visible, person);
  const make = (over: object = {}) => flow(resourceBody({ visible, granted }, over));
  return { person, visible, granted, make };
};
const asked = async (
  person: Person,
  { id: flowId }: { id: string },
  grantGroupId: string,
  columns: Parameters<typeof aRequestWith>[2] = {},
) => aRequestWith(api.db, { flowId, requesterId: person.id, grantGroupId }, columns);
const only = async (person: Person) => {
  const [item, ...others] = await catalog(person);
  expect(others).toEqual([]);
  return item;
};

describe('the catalogue', () => {
  it('shows a resource as it may be asked for', async () => {
    const { person, make } = await somebody();
    const { id } = await make({ name: 'GitHub', description: 'Our organisation' });
    expect(await catalog(person)).toEqual([
      {
        flowId: id,
        kind: 'resource',
        name: 'GitHub',
        description: 'Our organisation',
        display: { type: 'color', color: '#1c7ed6' },
        timedAccess: { mode: 'choice', durations: ['P5D', 'P10D'] },
        justificationRequired: true,
        approval: { type: 'manual', requirement: 'any', path: [{ type: 'administrator', label: 'Administrator' }] },
        blocked: null,
        missingApprover: false,
      },
    ]);
  });

  it('shows a device flow with the lengths of a session', async () => {
    const { person, visible } = await somebody();
    const { id } = await flow(deviceBody({ visible }));
    const item = await only(person);
    expect(item).toMatchObject({ flowId: id, kind: 'device_admin', display: null, sessionDurations: ['PT1H', 'PT4H'], blocked: null });
    expect(item).not.toHaveProperty('timedAccess');
  });

  it('asks for no justification where nobody decides', async () => {
    const { person, make } = await somebody();
    await make({ approval: { type: 'automatic' } });
    expect(await only(person)).toMatchObject({
      justificationRequired: false,
      approval: { type: 'automatic', requirement: null, path: [] },
      missingApprover: false,
    });
  });
});

describe('a flow is in the catalogue of', () => {
  it('the members of its groups, and not of administrators as such', async () => {
    const [{ person, make }, outsider] = [await somebody(), await somebody()];
    const { id } = await make();
    expect((await catalog(person)).map((one) => one.flowId)).toEqual([id]);
    expect(await catalog(outsider.person)).toEqual([]);
    expect(await catalog(ada)).toEqual([]);
  });

  it('a member of several of its groups once', async () => {
    const [{ person, visible, make }, other] = [await somebody(), await aGroup(api.db, randomUUID())];
    await direct(other, person);
    await make({ visibleToGroupIds: [visible, other] });
    expect(await catalog(person)).toHaveLength(1);
  });

  it('members by a request while that lasts', async () => {
    const [{ visible, granted, make }, guest] = [await somebody(), await somebody()];
    const made = await make();
    const requestId = await asked(guest.person, made, granted, inForce({ agoMinutes: 1, minutes: 9 }));
    const member = { groupId: visible, userId: guest.person.id, requestId };
    const { id } = await api.db.membership.create({ data: { ...member, expiresAt: new Date(Date.now() + 60_000) } });
    expect((await catalog(guest.person)).map((one) => one.flowId)).toEqual([made.id]);
    await api.db.membership.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await catalog(guest.person)).toEqual([]);
  });

  it.each<[string, (at: { id: string; visible: string; granted: string }) => Promise<{ response: Response }>]>([
    ['disabled', ({ id }) => api.as(ada).PATCH('/api/v1/approval-flows/{id}', { params: { path: { id } }, body: { enabled: false } })],
    ['deleted', ({ id }) => api.as(ada).DELETE('/api/v1/approval-flows/{id}', { params: { path: { id } } })],
    ['without its group to grant', ({ granted: id }) => api.as(ada).DELETE('/api/v1/groups/{id}', { params: { path: { id } } })],
    ['without a group that sees it', ({ visible: id }) => api.as(ada).DELETE('/api/v1/groups/{id}', { params: { path: { id } } })],
  ])('nobody once it is %s', async (_how, change) => {
    const { person, visible, granted, make } = await somebody();
    const { id } = await make();
    expect(await catalog(person)).toHaveLength(1);
    expect((await change({ id, visible, granted })).response.ok).toBe(true);
    expect(await catalog(person)).toEqual([]);
  });

  it('nobody until it is enabled', async () => {
    const { person, make } = await somebody();
    const { id } = await make({ enabled: false });
    expect(await catalog(person)).toEqual([]);
    await api.as(ada).PATCH('/api/v1/approval-flows/{id}', { params: { path: { id } }, body: { enabled: true } });
    expect(await catalog(person)).toHaveLength(1);
  });

  it('nobody while requests are switched off', async () => {
    const { person, make } = await somebody();
    await make();
    const switched = (requestsEnabled: boolean) => api.as(ada).PATCH('/api/v1/settings', { body: { requestsEnabled } });
    await switched(false);
    const off = await catalog(person);
    await switched(true);
    expect([off.length, (await catalog(person)).length]).toEqual([0, 1]);
  });

  it('those who see its newest version', async () => {
    const [{ person, visible, granted, make }, other] = [await somebody(), await somebody()];
    const { id, version } = await make();
    const body = { ...resourceBody({ visible: other.visible, granted }, { name: 'Renamed' }), version } as never;
    dataOf(await api.as(ada).PUT('/api/v1/approval-flows/{id}', { params: { path: { id } }, body }));
    expect([visible, await namesIn(person), await namesIn(other.person)]).toEqual([visible, [], ['Renamed']]);
  });
});

describe('a flow of the catalogue is blocked', () => {
  it.each(['pending', 'missing_data', 'error', 'approved'])('by the caller’s open request: %s', async (status) => {
    const [{ person, visible, granted, make }, other] = [await somebody(), await somebody()];
    await direct(visible, other.person);
    const columns = { status, reasonCode: 'approver_missing', reasonMessage: 'x', decidedAt: new Date() };
    await asked(person, await make(), granted, columns);
    expect((await only(person))?.blocked).toBe('open_request');
    expect((await catalog(other.person)).map((one) => one.blocked)).toEqual([null]);
  });

  it.each(['denied', 'cancelled', 'expired'])('by no request that is over: %s', async (status) => {
    const { person, granted, make } = await somebody();
    await asked(person, await make(), granted, { status, reasonCode: 'by_admin', reasonMessage: 'x', decidedAt: new Date() });
    expect((await only(person))?.blocked).toBeNull();
  });

  it('for permanent members of its group', async () => {
    const { person, granted, make } = await somebody();
    await make();
    await direct(granted, person);
    expect((await only(person))?.blocked).toBe('already_has_access');
  });

  it.each([
    ['has an end', new Date(Date.now() + 3_600_000), null],
    ['has none', null, 'already_has_access'],
  ])('for members by a request only where that %s', async (_how, expiresAt, blocked) => {
    const { person, granted, make } = await somebody();
    const columns = { status: 'active', decidedAt: new Date(), grantedAt: new Date() };
    const requestId = await asked(person, await make(), granted, columns);
    await api.db.membership.create({ data: { groupId: granted, userId: person.id, requestId, expiresAt } });
    expect((await only(person))?.blocked).toBe(blocked);
  });
});

describe('the path of approval in the catalogue', () => {
  const named = async () => {
    const [mia, olga] = [await aPerson(api.db, `Mia-${randomUUID()}`), await aPerson(api.db, `Olga-${randomUUID()}`)];
    await api.db.user.updateMany({ where: { id: mia.id }, data: { displayName: 'Mia' } });
    await api.db.user.updateMany({ where: { id: olga.id }, data: { displayName: 'Olga' } });
    const group = await aGroup(api.db, `Team ${randomUUID()}`);
    await direct(group, olga);
    const { name } = await api.db.group.findUniqueOrThrow({ where: { id: group } });
    return { mia, olga, group, name };
  };

  it('names whom the caller would ask, in the order of the flow', async () => {
    const { mia, olga, group, name } = await named();
    const { person, make } = await somebody({ managerId: mia.id });
    const approvers = [
      { type: 'resource_owner', userId: olga.id },
      { type: 'user_group', groupId: group, requireAll: true },
      { type: 'manager' },
      { type: 'user_group', groupId: group, requireAll: false },
    ];
    await make({ approval: { type: 'manual', requirement: 'in_order', approvers } });
    const item = await only(person);
    expect(item?.approval).toEqual({
      type: 'manual',
      requirement: 'in_order',
      path: [
        { type: 'resource_owner', label: 'Resource owner (Olga)' },
        { type: 'user_group', label: `Everyone in ${name}` },
        { type: 'manager', label: 'Manager (Mia)' },
        { type: 'user_group', label: `Anyone in ${name}` },
      ],
    });
    expect(item?.missingApprover).toBe(false);
  });

  type Row = 'manager' | 'owner' | 'gone' | 'own' | 'group' | 'empty';
  it.each<['any' | 'all' | 'in_order', Row[], boolean]>([
    ['any', ['manager'], true],
    ['any', ['manager', 'owner'], false],
    ['all', ['manager', 'owner'], true],
    ['in_order', ['owner', 'manager'], true],
    ['any', ['gone'], true],
    ['any', ['own'], true],
    ['any', ['own', 'owner'], false],
    ['all', ['own', 'owner'], true],
    ['all', ['group', 'owner'], false],
    ['any', ['empty'], true],
    ['any', ['empty', 'group'], false],
  ])('lacks somebody or not: %s of %j', async (requirement, rows, missingApprover) => {
    const [{ olga, group }, { person, make }] = [await named(), await somebody()];
    const [gone, empty] = [await aPerson(api.db, `gone-${randomUUID()}`), await aGroup(api.db, randomUUID())];
    const ROWS: Record<Row, object> = {
      manager: { type: 'manager' },
      owner: { type: 'resource_owner', userId: olga.id },
      gone: { type: 'resource_owner', userId: gone.id },
      own: { type: 'resource_owner', userId: person.id },
      group: { type: 'user_group', groupId: group, requireAll: false },
      empty: { type: 'user_group', groupId: empty, requireAll: true },
    };
    await make({ approval: { type: 'manual', requirement, approvers: rows.map((row) => ROWS[row]) } });
    await api.db.user.updateMany({ where: { id: gone.id }, data: { active: false } });
    expect((await only(person))?.missingApprover).toBe(missingApprover);
  });

  it('lacks somebody where the caller is the only administrator', async () => {
    const { visible, make } = await somebody();
    await make();
    await direct(visible, ada);
    expect((await only(ada))?.missingApprover).toBe(true);
    const second = await aPerson(api.db, `second-${randomUUID()}`, { role: 'admin' });
    expect((await only(ada))?.missingApprover).toBe(false);
    await api.db.user.updateMany({ where: { id: second.id }, data: { role: 'user' } });
    await api.db.membership.deleteMany({ where: { userId: ada.id } });
  });
});

describe('a long catalogue', () => {
  let person: Person;
  const ids: string[] = [];
  beforeAll(async () => {
    const one = await somebody();
    person = one.person;
    for (const name of ['GitHub', 'git_lab', 'Jira 100%', 'Jenkins', 'Grafana']) ids.push((await one.make({ name })).id);
    ids.push((await flow(deviceBody({ visible: one.visible }, { name: 'Laptop git' }))).id);
    const at = (index: number) => new Date(Date.UTC(2026, 0, 1) + Math.floor(index / 4));
    for (const [index, id] of ids.entries()) await api.db.approvalFlow.update({ where: { id }, data: { createdAt: at(index) } });
  });

  it.each([1, 2, 3, 6])('is newest first without gap or repeat, also across equal instants, %i a page', async (limit) => {
    const down = (some: string[]) => [...some].sort().reverse();
    expect((await catalog(person, { limit })).map((one) => one.flowId)).toEqual([...down(ids.slice(4)), ...down(ids.slice(0, 4))]);
  });

  it.each<[Query, string[]]>([
    [{ q: 'GIT' }, ['GitHub', 'Laptop git', 'git_lab']],
    [{ q: '_' }, ['git_lab']],
    [{ q: '%' }, ['Jira 100%']],
    [{ q: 'a_a' }, []],
    [{ q: '\\' }, []],
    [{ kind: ['device_admin'] }, ['Laptop git']],
    [{ kind: ['device_admin', 'resource'], q: 'git' }, ['GitHub', 'Laptop git', 'git_lab']],
    [{ kind: ['resource'], q: 'git', limit: 1 }, ['GitHub', 'git_lab']],
  ])('is narrowed by %j', async (query, names) => {
    expect((await namesIn(person, query)).sort()).toEqual(names);
  });

  it.each([
    ['?limit=0&kind=laptop&q=a%00b', ['kind.0', 'limit', 'q']],
    ['?userId=x', ['userId']],
    [`?cursor=${btoa(JSON.stringify(['flows', '2026-01-01T00:00:00Z', randomUUID()]))}`, ['cursor']],
  ])('refuses %s', async (query, paths) => {
    const answer = await api.call({ as: person, method: 'get', path: `/catalog${query}` });
    expect(refusal(answer)).toEqual({ status: 400, code: 'validation_failed', paths });
  });
});
