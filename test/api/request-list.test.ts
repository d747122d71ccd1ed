import { randomUUID } from 'node:crypto';
import type { Shapes } from '../../api/client/index.js';
import type { paths } from '../../api/client/schema.js';
import { startApi } from '../support/http/api.js';
import { refusal } from '../support/http/refusal.js';
import { aGroup, aPerson, type Person } from '../support/database/directory-rows.js';
import { everyPage } from '../support/http/every-page.js';
import { deviceBody, resourceBody } from '../support/builders/flow-body.js';
import { aRequestWith, inForce } from '../support/database/request-row.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
let rina: Person;
let omar: Person;
let kim: Person;
const ids = new Map<string, string>();
const flows = new Map<string, { id: string; grantGroupId: string }>();

type Filters = Omit<NonNullable<paths['/api/v1/access-requests']['get']['parameters']['query']>, 'cursor'>;
const requests = (as: Person, filters: Filters) =>
  everyPage<Shapes['AccessRequest']>((cursor) =>
    api.as(as).GET('/api/v1/access-requests', { params: { query: { ...filters, ...cursor } } }),
  );
const nameOf = (id: string) => [...ids].find(([, one]) => one === id)?.[0] ?? id;
/** The names of the requests in a list, as a word in alphabetical order. */
const namesIn = async (as: Person, filters: Filters) =>
  (await requests(as, filters))
    .map((one) => nameOf(one.id))
    .sort()
    .join('');
const raw = (as: Person, query: string) => api.call({ as, method: 'get', path: `/access-requests${query}` });

type Columns = Parameters<typeof aRequestWith>[2];
const aRow = async (name: string, { flow, of }: { flow: string; of: Person }, columns: Columns = {}) => {
  const { id: flowId, grantGroupId } = flows.get(flow)!;
  const id = await aRequestWith(api.db, { flowId, requesterId: of.id, grantGroupId }, columns);
  ids.set(name, id);
  return id;
};
const asks = async (name: string, type: string, who?: { user: Person; decision?: 'approved' | 'denied' }) => {
  const { id: requestId, requesterId } = await api.db.accessRequest.findUniqueOrThrow({ where: { id: ids.get(name)! } });
  const position = 1 + (await api.db.requestStep.count({ where: { requestId } }));
  const decided = who?.decision;
  await api.db.requestStep.createMany({ data: { requestId, position, type, label: type, state: decided ?? 'open' } });
  if (type === 'administrator') await api.db.accessRequest.updateMany({ where: { id: requestId }, data: { asksAdministrators: true } });
  if (!who) return;
  const decision = decided ? { decision: decided, at: new Date(), channel: 'api' } : {};
  await api.db.requestApprover.createMany({ data: { requestId, position, requesterId, userId: who.user.id, ...decision } });
};

const at = (day: number) => new Date(Date.UTC(2026, 0, day));
const now = () => new Date();
const reason = { reasonCode: 'by_admin', reasonMessage: 'so' };

beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
  rina = await aPerson(api.db, 'Rina');
  omar = await aPerson(api.db, 'Omar_X');
  kim = await aPerson(api.db, 'Kim');
  const visible = await aGroup(api.db, 'everyone');
  for (const [short, name] of [
    ['git', 'GitHub 100%'],
    ['jira', 'Jira'],
    ['own', 'Own\\path'],
  ] as const) {
    const grantGroupId = await aGroup(api.db, `${short}-members`);
    const body = resourceBody({ visible, granted: grantGroupId }, { name });
    const { body: flow } = await api.call({ as: ada, method: 'post', path: '/approval-flows', body }).expect(201);
    flows.set(short, { id: flow.id, grantGroupId });
  }
  const { body: laptop } = await api.call({ as: ada, method: 'post', path: '/approval-flows', body: deviceBody({ visible }) }).expect(201);
  flows.set('laptop', { id: laptop.id, grantGroupId: flows.get('git')!.grantGroupId });
  const revoked = { status: 'ended', endedAt: now(), endReason: 'revoked' };
  await aRow('a', { flow: 'git', of: rina }, { createdAt: at(1) });
  await aRow('b', { flow: 'jira', of: rina }, { createdAt: at(2), status: 'active', decidedAt: now(), grantedAt: now() });
  await aRow('c', { flow: 'git', of: omar }, { createdAt: at(3), ...inForce({ agoMinutes: 10, minutes: 1 }) });
  await aRow('d', { flow: 'jira', of: omar }, { createdAt: at(4), ...inForce({ agoMinutes: 9, minutes: 9_000 }), ...revoked });
  await aRow('e', { flow: 'git', of: kim }, { createdAt: at(5), status: 'denied', decidedAt: now(), ...reason });
  await aRow('f', { flow: 'laptop', of: rina }, { createdAt: at(6), kind: 'device_admin', deviceId: randomUUID() });
  const automatic = { approvalType: 'automatic', requirement: null };
  await aRow('g', { flow: 'jira', of: ada }, { createdAt: at(7), ...automatic, ...inForce({ agoMinutes: 1, minutes: 600 }) });
  await aRow('h', { flow: 'own', of: omar }, { createdAt: at(8), status: 'missing_data', ...reason });
  await aRow('i', { flow: 'own', of: rina }, { createdAt: at(9), status: 'error', ...reason });
  await aRow('j', { flow: 'git', of: rina }, { createdAt: at(10), status: 'cancelled', ...reason });
  await aRow('k', { flow: 'git', of: rina }, { createdAt: at(11), status: 'expired', ...reason });
  await aRow('l', { flow: 'jira', of: kim }, { createdAt: at(12), status: 'approved', decidedAt: now() });
  await asks('a', 'resource_owner', { user: kim });
  await asks('b', 'resource_owner', { user: kim, decision: 'approved' });
  await asks('c', 'manager', { user: kim, decision: 'approved' });
  await asks('d', 'administrator', { user: ada, decision: 'approved' });
  await asks('e', 'resource_owner', { user: omar, decision: 'denied' });
  await asks('f', 'administrator');
  await asks('l', 'administrator', { user: ada, decision: 'approved' });
}, 60_000);
afterAll(() => api.stop());

const FILTERS: [Filters, string][] = [
  [{}, 'abcdefghijkl'],
  [{ status: ['pending'] }, 'af'],
  [{ status: ['active'] }, 'bg'],
  [{ status: ['ended'] }, 'cd'],
  [{ status: ['active', 'ended'] }, 'bcdg'],
  [{ status: ['denied'] }, 'e'],
  [{ status: ['missing_data', 'error'] }, 'hi'],
  [{ status: ['cancelled', 'expired', 'approved'] }, 'jkl'],
  [{ kind: ['device_admin'] }, 'f'],
  [{ kind: ['resource'] }, 'abcdeghijkl'],
  [{ kind: ['resource', 'device_admin'] }, 'abcdefghijkl'],
  [{ approvalType: 'automatic' }, 'g'],
  [{ approvalType: 'administrator' }, 'dfl'],
  [{ approvalType: 'others' }, 'abcehijk'],
  [{ q: 'github' }, 'acejk'],
  [{ q: 'RINA' }, 'abfijk'],
  [{ q: 'omar_x@EXAMPLE' }, 'cdh'],
  [{ q: 'x@example' }, 'cdh'],
  [{ q: '%' }, 'acejk'],
  [{ q: '0%' }, 'acejk'],
  [{ q: '_' }, 'cdh'],
  [{ q: 'r_x' }, 'cdh'],
  [{ q: 'm_r' }, ''],
  [{ q: '\\' }, 'hi'],
  [{ q: 'jira rina' }, ''],
  [{ q: ' jira ' }, 'bdgl'],
  [{ q: '' }, 'abcdefghijkl'],
  [{ from: at(3).toISOString() }, 'cdefghijkl'],
  [{ to: at(3).toISOString() }, 'ab'],
  [{ from: at(3).toISOString(), to: at(5).toISOString() }, 'cd'],
  [{ from: '2026-01-03T02:00:00+02:00', to: '2026-01-03T00:00:00.001Z' }, 'c'],
  [{ from: at(5).toISOString(), to: at(3).toISOString() }, ''],
  [{ status: ['pending', 'active'], kind: ['resource'], q: 'rina' }, 'ab'],
];

describe('the list of requests', () => {
  it.each(FILTERS)('is narrowed by %j', async (filters, names) => {
    expect(await namesIn(ada, { scope: 'all', ...filters })).toBe(names);
  });

  it('is narrowed by flow and by requester', async () => {
    const { id: flowId } = flows.get('git')!;
    expect(await namesIn(ada, { scope: 'all', flowId })).toBe('acejk');
    expect(await namesIn(ada, { scope: 'all', flowId: flows.get('laptop')!.id.toUpperCase() })).toBe('f');
    expect(await namesIn(ada, { scope: 'all', requesterId: omar.id })).toBe('cdh');
    expect(await namesIn(ada, { scope: 'all', requesterId: omar.id, flowId })).toBe('c');
    expect(await namesIn(ada, { scope: 'all', requesterId: randomUUID() })).toBe('');
  });

  it.each<[string, () => Person, Filters, string]>([
    ['the caller’s own', () => rina, {}, 'abfijk'],
    ['the caller’s own', () => rina, { scope: 'mine' }, 'abfijk'],
    ['an administrator’s own', () => ada, { scope: 'mine' }, 'g'],
    ['what waits for the caller', () => kim, { scope: 'assigned' }, 'a'],
    ['what waits for administrators', () => ada, { scope: 'assigned' }, 'fhi'],
    ['what the caller has decided', () => kim, { scope: 'decided' }, 'bc'],
    ['what the caller has denied', () => omar, { scope: 'decided' }, 'e'],
    ['nothing that others decided', () => rina, { scope: 'decided' }, ''],
  ])('is %s, and narrowed by each filter alike', async (_what, who, scope, names) => {
    expect(await namesIn(who(), scope)).toBe(names);
    const narrowed = FILTERS.map(async ([filters]) => [filters, await namesIn(who(), { ...scope, ...filters })]);
    const both = (everybodys: string) => names.replace(/./g, (name) => (everybodys.includes(name) ? name : ''));
    expect(await Promise.all(narrowed)).toEqual(FILTERS.map(([filters, everybodys]) => [filters, both(everybodys)]));
  });

  it('shows nobody else’s to people who are no administrators', async () => {
    expect(await namesIn(rina, { requesterId: omar.id })).toBe('');
    for (const query of ['?scope=all', '?scope=all&limit=0']) {
      expect(refusal(await raw(rina, query))).toEqual({ status: 403, code: 'forbidden' });
    }
  });

  it.each([
    ['?scope=all&scope=all', ['scope']],
    ['?status=open&status=active&kind=laptop', ['kind.0', 'status.0']],
    ['?scope=yours&sort=status&approvalType=manual&limit=101', ['approvalType', 'limit', 'scope', 'sort']],
    ['?flowId=x&requesterId=y&from=z&to=2026-01-01', ['flowId', 'from', 'requesterId', 'to']],
    ['?q=a%00b', ['q']],
    [`?q=${'x'.repeat(201)}`, ['q']],
    ['?page=2', ['page']],
  ])('refuses %s', async (query, paths) => {
    expect(refusal(await raw(rina, query))).toEqual({ status: 400, code: 'validation_failed', paths });
  });

  it('shows access past its end as ended, as one request does', async () => {
    const [shown] = await requests(ada, { scope: 'all', status: ['ended'], requesterId: omar.id, flowId: flows.get('git')!.id });
    const end = shown?.grant?.expiresAt;
    expect(Date.parse(end ?? '')).toBeLessThan(Date.now());
    expect(shown).toMatchObject({ status: 'ended', grant: { endedAt: end, endReason: 'expired' } });
    expect(shown).toEqual((await raw(ada, `/${shown?.id ?? ''}`)).body);
  });
});

describe('the order of the list', () => {
  const SORTS = ['-createdAt', 'createdAt', '-updatedAt', 'updatedAt'] as const;
  type Row = { id: string; createdAt: number; updatedAt: number };
  const rows: Row[] = [];
  beforeAll(async () => {
    for (let n = 0; n < 11; n += 1) {
      const [createdAt, updatedAt] = [at(20 + (n % 3)), at(40 + (n % 2) + (n > 6 ? 2 : 0))];
      const id = await aRow(
        `sorted-${String(n)}`,
        { flow: 'git', of: await aPerson(api.db, `sorted-${String(n)}`) },
        { createdAt, updatedAt },
      );
      rows.push({ id, createdAt: createdAt.getTime(), updatedAt: updatedAt.getTime() });
    }
  });
  const sorted = (sort: (typeof SORTS)[number]) => {
    const key = sort.endsWith('createdAt') ? 'createdAt' : 'updatedAt';
    const up = [...rows].sort((one, next) => one[key] - next[key] || (one.id < next.id ? -1 : 1)).map((row) => row.id);
    return sort.startsWith('-') ? up.reverse() : up;
  };
  const listed = async (filters: Filters) => (await requests(ada, { scope: 'all', q: 'sorted-', ...filters })).map((one) => one.id);

  it.each(SORTS.flatMap((sort) => [1, 2, 3, 10, 11, 100].map((limit) => [sort, limit] as const)))(
    'is by %s, without gap or repeat, %i a page',
    async (sort, limit) => {
      expect(await listed({ sort, limit })).toEqual(sorted(sort));
    },
  );

  it('is newest first unless told otherwise', async () => {
    expect(await listed({})).toEqual(sorted('-createdAt'));
  });

  it.each(SORTS.flatMap((sort) => SORTS.filter((other) => other !== sort).map((other) => [sort, other] as const)))(
    'does not go on from %s by %s',
    async (sort, other) => {
      const { body } = await raw(ada, `?scope=all&limit=1&sort=${sort}`).expect(200);
      const answer = await raw(ada, `?scope=all&limit=1&sort=${other}&cursor=${encodeURIComponent(body.nextCursor)}`);
      expect(refusal(answer)).toEqual({ status: 400, code: 'validation_failed', paths: ['cursor'] });
    },
  );

  it('does not shift a page by what is submitted meanwhile', async () => {
    const query = '?scope=all&q=sorted-&limit=3';
    const first = (await raw(ada, query)).body;
    await aRow('late', { flow: 'git', of: await aPerson(api.db, 'sorted-late') }, { createdAt: at(60) });
    const second = (await raw(ada, `${query}&cursor=${encodeURIComponent(first.nextCursor)}`)).body;
    const shown = [...first.items, ...second.items].map((one: { id: string }) => one.id);
    expect(shown).toEqual(sorted('-createdAt').slice(0, 6));
  });
});
