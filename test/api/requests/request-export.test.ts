import type { Shapes } from '../../../api/client/index.js';
import type { paths } from '../../../api/client/schema.d.js';
import { startApi } from '../../support/http/api.js';
import { refusal } from '../../support/http/refusal.js';
import { aGroup, aPerson, type Person } from '../../support/database/directory-rows.js';
import { csvRows } from '../../support/http/csv-rows.js';
import { everyPage, dataOf } from '../../support/http/every-page.js';
import { resourceBody } from '../../support/builders/flow-body.js';
import { aRequestWith, inForce } from '../../support/database/request-row.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
let kim: Person;
let many: { flowId: string; requesterId: string; grantGroupId: string };

type Filters = Omit<NonNullable<paths['/api/v1/access-requests/export']['get']['parameters']['query']>, 'format'>;
const exported = async (query: Filters = {}) =>
  dataOf(await api.as(ada).GET('/api/v1/access-requests/export', { params: { query }, parseAs: 'text' }));
const rowsOf = async (query: Filters = {}) => csvRows(await exported(query));
const listed = (query: Filters = {}) =>
  everyPage<Shapes['AccessRequest']>((cursor) =>
    api.as(ada).GET('/api/v1/access-requests', { params: { query: { scope: 'all', ...query, limit: 100, ...cursor } } }),
  );

/** A request of somebody called so, through a flow and for a group called so. */
const asked = async (named: { person?: string; flow?: string; group?: string }, columns: Parameters<typeof aRequestWith>[2] = {}) => {
  const requester = await aPerson(api.db, crypto.randomUUID(), { department: named.person ?? 'Sales' });
  await api.db.user.update({ where: { id: requester.id }, data: { displayName: named.person ?? 'Rina' } });
  const [visible, granted] = [await aGroup(api.db, crypto.randomUUID()), await aGroup(api.db, named.group ?? crypto.randomUUID())];
  const body = resourceBody({ visible, granted }, { name: named.flow ?? 'Flow' }) as Shapes['NewApprovalFlow'];
  const flow = dataOf(await api.as(ada).POST('/api/v1/approval-flows', { body }));
  const of = { flowId: flow.id, requesterId: requester.id, grantGroupId: granted };
  return { ...of, id: await aRequestWith(api.db, of, columns) };
};

/** More than two batches, most of them of one instant. */
const MANY = 450;
beforeAll(async () => {
  api = await startApi();
  ada = await aPerson(api.db, 'Ada', { role: 'admin' });
  kim = await aPerson(api.db, 'Kim');
  const at = new Date(Date.UTC(2020, 0, 1));
  const one = await asked({ flow: 'Many' }, { ...inForce({ agoMinutes: 9, minutes: 90 }), createdAt: at });
  many = { flowId: one.flowId, requesterId: one.requesterId, grantGroupId: one.grantGroupId };
  const row = await api.db.accessRequest.findUniqueOrThrow({ where: { id: one.id } });
  const copies = Array.from({ length: MANY - 1 }, (_, n) => ({
    ...{ ...row, id: crypto.randomUUID() },
    createdAt: new Date(at.getTime() + (n > 420 ? n : 0)),
  }));
  await api.db.accessRequest.createMany({ data: copies });
}, 60_000);
afterAll(() => api.stop());

describe('the export of requests', () => {
  it('holds every request of the list once, in its order, over several batches', async () => {
    const rows = await rowsOf({ flowId: many.flowId });
    expect(rows).toHaveLength(MANY);
    expect(rows.map((row) => row['id'])).toEqual((await listed({ flowId: many.flowId })).map((one) => one.id));
  });

  it('says of each what the list says', async () => {
    const { id, flowId, requesterId, grantGroupId } = await asked(
      { person: 'Rina', flow: 'GitHub', group: 'github-admins' },
      { ...inForce({ agoMinutes: 30, minutes: 1_440 }), requestedMinutes: 2_880 },
    );
    const steps = ['approved', 'overridden', 'open', 'waiting'].map((state, index) => ({ state, position: index + 1 }));
    await api.db.requestStep.createMany({ data: steps.map((step) => ({ ...step, requestId: id, type: 'manager', label: 'Manager' })) });
    const [one] = await listed({ flowId });
    expect(await rowsOf({ flowId })).toEqual([
      {
        ...{ id, flowId, requesterId, groupId: grantGroupId },
        ...{ createdAt: one?.createdAt, updatedAt: one?.updatedAt, grantedAt: one?.grant?.grantedAt, expiresAt: one?.grant?.expiresAt },
        ...{ status: 'active', kind: 'resource', flowName: 'GitHub', flowVersion: '1', requester: 'Rina', department: 'Rina' },
        ...{ justification: 'because', requestedDuration: 'P2D', approvedDuration: 'P1D', approvalType: 'manual', requirement: 'any' },
        ...{ steps: '4', stepsApproved: '2', reasonCode: '', reason: '', groupName: 'github-admins', endedAt: '', endReason: '' },
        ...{
          requesterEmail: expect.stringContaining('@example.test'),
          step: '',
          stepLabel: '',
          approverId: '',
          approver: '',
          approverEmail: '',
        },
        ...{ decision: '', decidedAt: '', decisionChannel: '', override: '', comment: '' },
      },
    ]);
  });

  it('says why a request is over', async () => {
    const denied = { status: 'denied', decidedAt: new Date(), reasonCode: 'denied', reasonMessage: 'Ask, "nicely"' };
    const { flowId } = await asked({}, denied);
    const rest = { status: 'denied', reasonCode: 'denied', reason: 'Ask, "nicely"', groupId: '', grantedAt: '', approvedDuration: '' };
    expect(await rowsOf({ flowId })).toEqual([expect.objectContaining(rest)]);
    const past = await asked({}, inForce({ agoMinutes: 9, minutes: 8 }));
    const [row] = await rowsOf({ flowId: past.flowId });
    expect([row?.['status'], row?.['endReason'], row?.['endedAt']]).toEqual(['ended', 'expired', row?.['expiresAt']]);
  });

  it('is a download of one line where nothing is found', async () => {
    const path = `/access-requests/export?flowId=${crypto.randomUUID()}`;
    const { headers, text } = await api.call({ as: ada, method: 'get', path });
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename=access-requests.csv',
    });
    expect(text).toMatch(/^id,createdAt,status,[A-Za-z,]+\r\n$/);
  });

  it('is for administrators, whatever the scope', async () => {
    for (const scope of ['', '?scope=mine']) {
      const answer = await api.call({ as: kim, method: 'get', path: `/access-requests/export${scope}` });
      expect(refusal(answer)).toEqual({ status: 403, code: 'forbidden' });
    }
  });

  it('is not paged, and of one format', async () => {
    const answer = await api.call({ as: ada, method: 'get', path: '/access-requests/export?limit=5&cursor=x&format=json&status=open' });
    expect(refusal(answer).paths).toEqual(['cursor', 'format', 'limit', 'status.0']);
  });
});

describe('the filters of the export', () => {
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    const later = (day: number) => ({ createdAt: new Date(Date.UTC(2021, 0, day)) });
    ids['a'] = (await asked({ person: 'Filter Ana' }, later(1))).id;
    ids['b'] = (await asked({ person: 'Filter Bob' }, { ...later(2), ...inForce({ agoMinutes: 9, minutes: 8 }) })).id;
    const automatic = { approvalType: 'automatic', requirement: null };
    ids['c'] = (await asked({ flow: '50% filter' }, { ...later(3), ...automatic, ...inForce({ agoMinutes: 1, minutes: 8 }) })).id;
    ids['d'] = (await asked({ person: 'Filter Dan' }, { ...later(4), status: 'cancelled', reasonCode: 'by_admin', reasonMessage: 'x' })).id;
    await aRequestWith(api.db, { ...many, requesterId: ada.id }, later(5));
  }, 60_000);

  it.each<[Filters, string[]]>([
    [{ q: 'filter' }, ['d', 'c', 'b', 'a']],
    [{ q: 'filter', sort: 'createdAt' }, ['a', 'b', 'c', 'd']],
    [{ q: 'filter', status: ['ended'] }, ['b']],
    [{ q: 'filter', status: ['active', 'pending'] }, ['c', 'a']],
    [{ q: 'filter', approvalType: 'automatic' }, ['c']],
    [{ q: '50%' }, ['c']],
    [{ q: 'filter', from: '2021-01-02T00:00:00Z', to: '2021-01-04T00:00:00Z' }, ['c', 'b']],
    [{ q: 'filter', scope: 'mine' }, []],
  ])('are those of the list: %j', async (query, names) => {
    const wanted = names.map((name) => ids[name]);
    expect((await rowsOf(query)).map((row) => row['id'])).toEqual(wanted);
    expect((await listed(query)).map((one) => one.id)).toEqual(wanted);
  });

  it('are everybody’s requests unless told otherwise', async () => {
    expect((await rowsOf({ scope: 'mine' })).map((row) => row['requesterId'])).toEqual([ada.id]);
    expect((await rowsOf()).length).toBe(await api.db.accessRequest.count());
  });
});

describe('what people wrote, in the export', () => {
  it.each([
    ['=HYPERLINK("http://x.test","y")', `'=HYPERLINK("http://x.test","y")`],
    ['+1', `'+1`],
    ['-1', `'-1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['a,"b";=c', 'a,"b";=c'],
    ['Zoë — 日本 🙂', 'Zoë — 日本 🙂'],
  ])('is text: %j', async (text, cell) => {
    const denied = { status: 'denied', decidedAt: new Date(), reasonCode: 'denied', reasonMessage: text, justification: text };
    const { flowId } = await asked({ person: text, flow: text }, denied);
    const cells = { requester: cell, department: cell, flowName: cell, justification: cell, reason: cell };
    expect(await rowsOf({ flowId })).toEqual([expect.objectContaining(cells)]);
  });

  it('is text on several lines', async () => {
    const text = 'a,"b"\r\n=c';
    const { flowId } = await asked({}, { justification: text });
    expect((await rowsOf({ flowId }))[0]?.['justification']).toBe(text);
  });

  it('is text in the name of a group', async () => {
    const { flowId } = await asked({ group: '=group' }, inForce({ agoMinutes: 1, minutes: 8 }));
    expect((await rowsOf({ flowId }))[0]?.['groupName']).toBe(`'=group`);
  });
});
