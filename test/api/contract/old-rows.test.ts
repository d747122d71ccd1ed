import { randomUUID } from 'node:crypto';
import { Prisma } from '../../../prisma/generated/client.js';
import { aFlow } from '../../support/database/flow.js';
import { aGroup, aPerson, type Person } from '../../support/database/directory-rows.js';
import { aRequestRow } from '../../support/database/request-row.js';
import { startApi } from '../../support/http/api.js';

let api: Awaited<ReturnType<typeof startApi>>;
let ada: Person;
let requestId: string;
let flowId: string;

/** Rows as no body of today could make them, of every table that is answered. */
beforeAll(async () => {
  api = await startApi();
  const { db } = api;
  ada = await aPerson(db, 'Ada', { role: 'admin' });
  const requester = await aPerson(db, 'Rina');
  flowId = await aFlow(db);
  requestId = await aRequestRow(db, { flowId, flowVersion: 1, requesterId: requester.id, grantGroupId: await aGroup(db, 'granted') });
  await db.requestStep.create({ data: { requestId, position: 1, type: 'manager', label: 'Manager', state: 'open' } });
  await dropChecks();
  const group = await aGroup(db, 'x'.repeat(300));
  await db.user.create({ data: { email: 'no address', displayName: '', department: '', role: 'user' } });
  await db.resource.create({ data: { name: '', description: 'x'.repeat(5_000), display: { type: 'hologram' } } });
  await db.device.create({ data: { name: '', os: 'plan9', ownerId: ada.id } });
  await db.apiToken.create({ data: { userId: ada.id, name: '', hash: randomUUID() } });
  await db.accessRequest.update({
    where: { id: requestId },
    data: { kind: 'robot', reasonCode: 'bored', reasonMessage: '', requirement: 'most' },
  });
  await db.requestStep.updateMany({ where: { requestId }, data: { type: 'oracle', state: 'asleep', label: '' } });
  await db.requestApprover.create({
    data: { requestId, position: 1, userId: ada.id, requesterId: requester.id, decision: 'maybe', channel: 'bogus', at: new Date() },
  });
  await db.auditEvent.create({
    data: { at: new Date(), type: 'odd', actorType: 'ghost', channel: 'bogus', requestId, sequence: 1, data: [] },
  });
  const definition = { kind: 'resource', name: '', visibleToGroupIds: [], display: { type: 'color', color: 'mauve' }, grantGroupId: group };
  const old = { ...definition, timedAccess: { mode: 'lunar' }, approval: { type: 'manual', requirement: 'most', approvers: [] } };
  await db.approvalFlowVersion.create({ data: { flowId, version: 2, name: '', definition: old, grantGroupId: group } });
  await db.approvalFlow.update({ where: { id: flowId }, data: { version: 2 } });
  await db.membership.create({ data: { userId: ada.id, groupId: (await db.flowVisibility.findFirstOrThrow()).groupId } });
});
afterAll(() => api.stop());

async function dropChecks(): Promise<void> {
  const checks = await api.db.$queryRaw<{ statement: string }[]>`
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS statement FROM pg_constraint
    WHERE contype = 'c' AND connamespace = 'public'::regnamespace`;
  for (const { statement } of checks) await api.db.$executeRaw(Prisma.raw(statement));
}

describe('rows older than the rules of bodies', () => {
  it.each([
    '/access-requests?scope=all',
    '/users',
    '/groups',
    '/resources',
    '/devices',
    '/tokens',
    '/approval-flows',
    '/catalog',
    '/audit-events',
    '/audit-events/export',
    '/access-requests/export',
    '/overview',
    '/sessions',
    '/health-report',
    '/settings',
    '/me',
  ])('are read by GET %s', async (path) => {
    expect((await api.call({ as: ada, method: 'get', path })).status).toBe(200);
  });
  it('are answered as they are, in the shape of the contract', async () => {
    const { body } = await api.call({ as: ada, method: 'get', path: `/access-requests/${requestId}` }).expect(200);
    expect(body).toMatchObject({ kind: 'robot', reason: { code: 'bored', message: '' } });
    expect(body.approval.steps[0].approvers[0]).toMatchObject({ decision: 'maybe', channel: 'bogus' });
    const { body: flow } = await api.call({ as: ada, method: 'get', path: `/approval-flows/${flowId}` }).expect(200);
    expect(flow).toMatchObject({ name: '', timedAccess: { mode: 'lunar' }, description: '', slack: { delivery: 'off' } });
    const { body: timeline } = await api.call({ as: ada, method: 'get', path: `/access-requests/${requestId}/events` }).expect(200);
    expect(timeline.items.at(-1)).toMatchObject({ type: 'odd', channel: 'bogus', actor: { type: 'ghost' } });
  });
});

describe('an export that cannot read its first row', () => {
  it.each(['/audit-events/export?format=csv', '/audit-events/export?format=ndjson', '/access-requests/export'])(
    'is a problem document: %s',
    async (path) => {
      const table = path.startsWith('/audit') ? 'audit_events' : 'request_steps';
      await api.db.$executeRaw(Prisma.raw(`ALTER TABLE ${table} RENAME TO away`));
      const answer = await api.call({ as: ada, method: 'get', path });
      await api.db.$executeRaw(Prisma.raw(`ALTER TABLE away RENAME TO ${table}`));
      expect([answer.status, answer.body.code, answer.headers['content-type']]).toEqual([
        500,
        'internal_error',
        'application/problem+json; charset=utf-8',
      ]);
      expect(answer.headers['content-disposition']).toBeUndefined();
    },
  );
});
