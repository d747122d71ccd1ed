import { randomUUID } from 'node:crypto';
import { type Database, openDatabase } from '../../../prisma/database.js';
import { startApi } from '../../support/http/api.js';
import { aGroup, aPerson, type Person } from '../../support/database/directory-rows.js';
import { aFlow } from '../../support/database/flow.js';
import { aRequestRow } from '../../support/database/request-row.js';
import { servePortal } from '../../support/http/portal.js';
import { aCookieClient } from '../../support/http/cookie-client.js';
import { capturedLog } from '../../support/http/captured-log.js';
import { startProxy } from '../../support/servers/proxy.js';

let api: Awaited<ReturnType<typeof startApi>>;
/** Two copies of the API over one database. */
let portals: Awaited<ReturnType<typeof servePortal>>[];
beforeAll(async () => {
  api = await startApi();
  portals = [await servePortal(api), await servePortal(api)];
}, 60_000);
afterAll(async () => {
  for (const portal of portals) await portal.stop();
  await api.stop();
});

/** The changes that somebody's open page gets, one by one; nothing when the stream is closed. */
function listen(person: Pick<Person, 'token'>, copy = 0) {
  return listenAs({ Authorization: `Bearer ${person.token}` }, portals[copy]!.baseUrl);
}

async function listenAs(headers: Record<string, string>, baseUrl = portals[0]!.baseUrl) {
  const answer = await fetch(`${baseUrl}/api/v1/stream`, { headers });
  expect(answer.status).toBe(200);
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  const changes = async (): Promise<string | undefined> => {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return undefined;
      const [, data] = /^data: (.*)$/m.exec(value) ?? [];
      if (data !== undefined) return data;
    }
  };
  return { answer, changes, close: () => reader.cancel() };
}

async function aRequest(db: Database, requester: Person, approver: Person) {
  const grantGroupId = await aGroup(db, randomUUID());
  const flowId = await aFlow(db, { grantGroupId });
  const id = await aRequestRow(db, { flowId, flowVersion: 1, requesterId: requester.id, grantGroupId });
  await db.requestStep.createMany({ data: { requestId: id, position: 1, type: 'resource_owner', label: 'Owner', state: 'open' } });
  await db.requestApprover.createMany({ data: { requestId: id, position: 1, requesterId: requester.id, userId: approver.id } });
  const event = (type: string) =>
    db.auditEvent.createMany({ data: { type, actorType: 'system', channel: 'system', requestId: id, at: new Date(), data: {} } });
  return { id, event };
}

const people = (...names: string[]) => Promise.all(names.map((name) => aPerson(api.db, `${name}-${randomUUID()}`)));

it('is for nobody who is not signed in, or is deactivated', async () => {
  const gone = await aPerson(api.db, `gone-${randomUUID()}`, { active: false });
  for (const headers of [{}, { Authorization: `Bearer ${gone.token}` }])
    expect((await fetch(`${portals[0]!.baseUrl}/api/v1/stream`, { headers })).status).toBe(401);
});

it('answers HEAD with its headers, and ends', async () => {
  const [rina] = (await people('rina')) as [Person];
  const answer = await fetch(`${portals[0]!.baseUrl}/api/v1/stream`, {
    method: 'HEAD',
    headers: { Authorization: `Bearer ${rina.token}` },
  });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  expect(await answer.text()).toBe('');
});

it('is open to everybody who has signed in to the portal', async () => {
  const [rina, olga] = (await people('rina', 'olga')) as [Person, Person];
  const browser = aCookieClient(portals[0]!.baseUrl);
  await browser.signIn(rina.id);
  const stream = await listenAs({ Cookie: [...browser.cookies].map((pair) => pair.join('=')).join('; ') });
  const { event } = await aRequest(api.db, rina, olga);
  await event('request.pending');
  expect(await stream.changes()).toBe('requests');
  await stream.close();
});

it('tells requester, approvers and administrators of a change, through every copy of the API, and nobody else', async () => {
  const [rina, olga, sam] = (await people('rina', 'olga', 'sam')) as [Person, Person, Person];
  const ada = await aPerson(api.db, `ada-${randomUUID()}`, { role: 'admin' });
  const { event } = await aRequest(api.db, rina, olga);
  const streams = [await listen(rina, 0), await listen(olga, 1), await listen(ada, 1)];
  const stranger = await listen(sam, 1);
  expect(streams[0]!.answer.headers.get('Content-Type')).toBe('text/event-stream');
  await event('request.pending');
  expect(await Promise.all(streams.map((stream) => stream.changes()))).toEqual(['requests', 'requests', 'requests']);
  // The first that the stranger hears is what concerns everybody.
  await api.call({ as: ada, method: 'post', path: '/groups', body: { name: randomUUID() } }).expect(201);
  expect(await stranger.changes()).toBe('everything');
  for (const stream of [...streams, stranger]) await stream.close();
});

it('ends at once for somebody who is deactivated', async () => {
  const [nora] = (await people('nora')) as [Person];
  const ada = await aPerson(api.db, `ada-${randomUUID()}`, { role: 'admin' });
  const stream = await listen(nora);
  await api.call({ as: ada, method: 'patch', path: `/users/${nora.id}`, body: { active: false } }).expect(200);
  expect(await stream.changes()).toBeUndefined();
});

it('comes at once, and then no more often than once a second', async () => {
  const [rina, olga] = (await people('rina', 'olga')) as [Person, Person];
  const { event } = await aRequest(api.db, rina, olga);
  const stream = await listen(rina);
  await event('request.pending');
  await stream.changes();
  const first = performance.now();
  await event('request.pending');
  expect(await stream.changes()).toBe('requests');
  expect(performance.now() - first).toBeGreaterThan(900);
  await stream.close();
});

it('comes, as what concerns everybody, also when the connection that hears of changes was lost', async () => {
  const [rina] = (await people('rina')) as [Person];
  const stream = await listen(rina);
  const cut = await api.db.$queryRaw<object[]>`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN doorward_events'`;
  expect(cut).toHaveLength(2);
  expect(await stream.changes()).toBe('everything');
  await stream.close();
});

it('comes later when PostgreSQL cannot say at once whom it concerns', async () => {
  const url = new URL(api.databaseUrl);
  const proxy = await startProxy({ host: url.hostname, port: Number(url.port) });
  url.host = `${proxy.host}:${String(proxy.port)}`;
  const db = openDatabase(url.href);
  const log = capturedLog();
  const portal = await servePortal({ db, databaseUrl: api.databaseUrl }, { logger: log.logger });
  const [rina, olga] = (await people('rina', 'olga')) as [Person, Person];
  const { event } = await aRequest(api.db, rina, olga);
  const stream = await listenAs({ Authorization: `Bearer ${rina.token}` }, portal.baseUrl);
  await proxy.disconnect();
  await event('request.pending');
  await log.waitForMessage('a change was not sent to open pages');
  await proxy.restore();
  expect(await stream.changes()).toBe('everything');
  await stream.close();
  await portal.stop();
  await db.$disconnect();
  await proxy.stop();
});
